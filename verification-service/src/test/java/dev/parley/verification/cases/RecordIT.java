package dev.parley.verification.cases;

import dev.parley.platform.testing.MutableClock;
import dev.parley.verification.testing.Scene;
import dev.parley.verification.testing.Scene.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class RecordIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @Inject
    EntityManager entities;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void numbers_follow_each_other_within_the_year_of_the_installations_zone() {
        clock.set(Instant.parse("2031-12-31T18:29:59.999Z")); // one millisecond before New Year in Kolkata
        String last = number(scene.pending());
        clock.set(Instant.parse("2031-12-31T18:30:00Z"));
        String first = number(scene.pending());
        String second = number(scene.pending());

        assertThat(last).startsWith("REC-2031-");
        assertThat(first).isEqualTo("REC-2032-00001");
        assertThat(second).isEqualTo("REC-2032-00002");
    }

    @Test
    void a_case_begins_as_pending_and_says_nothing_of_a_link() {
        Response shown = Scene.admin().get("/records/" + scene.pending());

        shown.then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("pending"))
                .body("candidateTokenExpired", nullValue())
                .body("tokenExpiresAt", nullValue())
                .body("version", equalTo(0));
    }

    @Test
    void everything_that_is_wrong_with_a_new_case_is_said_at_once() {
        Scene.admin()
                .post(
                        "/records",
                        Map.of(
                                "caseType",
                                "identity",
                                "candidateName",
                                " ",
                                "candidateMobile",
                                "call me",
                                "candidateZone",
                                "Nowhere"))
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("candidateName", "candidateMobile", "candidateZone"));
        Scene.admin()
                .post("/records", Map.of("caseType", "identity", "candidateName", "Asha", "status", "approved"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"));
    }

    @Test
    void the_expired_tab_begins_at_the_very_millisecond_and_its_totals_are_right() {
        clock.set(Instant.now().plus(Duration.ofDays(400)).truncatedTo(ChronoUnit.SECONDS));
        Person vendor = scene.vendor();
        UUID id = ofVendor(vendor);
        scene.assign(id);
        Instant expiresAt = scene.read(id).link().expiresAt();

        clock.set(expiresAt.minusMillis(1));
        expired(vendor).body("pagination.total", equalTo(0));
        clock.set(expiresAt);
        expired(vendor)
                .body("pagination.total", equalTo(1))
                .body("records[0].id", equalTo(id.toString()))
                .body("records[0].candidateTokenExpired", equalTo(true));
        clock.set(expiresAt.plusMillis(1));
        expired(vendor).body("pagination.total", equalTo(1));
        vendor.get("/records/stats")
                .then()
                .body("counts.candidate_expired", equalTo(1))
                .body("counts.candidate_assigned", equalTo(1))
                .body("counts.all", equalTo(1))
                .body("expired.neverOpened", equalTo(1))
                .body("expired.startedNotFinished", equalTo(0));
    }

    @Test
    void a_list_is_read_by_cursor_to_its_end_and_nothing_comes_twice() {
        Person vendor = scene.vendor();
        List<UUID> ids = java.util.stream.Stream.generate(() -> ofVendor(vendor))
                .limit(5)
                .toList();

        List<String> read = new java.util.ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = vendor.get("/records?limit=2&cursor=" + cursor);
            page.then().statusCode(200).body("pagination.total", cursor.isEmpty() ? equalTo(5) : nullValue());
            read.addAll(page.jsonPath().getList("records.id"));
            cursor = page.jsonPath().getString("nextCursor");
        }

        assertThat(read)
                .containsExactlyElementsOf(
                        ids.reversed().stream().map(UUID::toString).toList());
        vendor.get("/records?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void pages_by_number_say_how_many_there_are_and_text_finds_names_numbers_and_addresses() {
        String mark = "x" + UUID.randomUUID().toString().replace("-", "");
        UUID id = scene.pending(mark + "@example.test", Scene.MOBILE);

        for (String text : List.of(mark, mark.toUpperCase(java.util.Locale.ROOT), number(id))) {
            Scene.admin()
                    .get("/records?status=pending&limit=1&q=" + text)
                    .then()
                    .body("pagination.total", equalTo(1))
                    .body("records[0].id", equalTo(id.toString()));
        }
        Scene.admin().get("/records?q=" + mark + "&caseType=address").then().body("pagination.total", equalTo(0));
        Scene.admin().get("/records?status=sleeping").then().statusCode(400);
    }

    @Test
    void a_vendor_sees_own_cases_only_and_a_recruiter_none() {
        Person vendor = scene.vendor();
        UUID foreign = scene.assigned();
        UUID own = ofVendor(vendor);

        for (String path : List.of("", "/logs", "/links")) {
            vendor.get("/records/" + foreign + path).then().statusCode(404);
            vendor.get("/records/" + own + path).then().statusCode(200);
            Scene.recruiter().get("/records/" + own + path).then().statusCode(403);
        }
        vendor.post("/records/" + foreign + "/assign-candidate", Map.of())
                .then()
                .statusCode(404);
        vendor.post("/records/" + own + "/resend-candidate-link", Map.of())
                .then()
                .statusCode(403);
        vendor.post("/records/" + own + "/assign-candidate", Map.of("expiryHours", 1))
                .then()
                .statusCode(200);
        vendor.get("/records").then().body("pagination.total", equalTo(1)).body("records.id", hasItems(own.toString()));
        Scene.recruiter().get("/records").then().statusCode(403);
        Scene.recruiter().get("/records/stats").then().statusCode(403);
    }

    @Test
    void a_corrected_contact_is_in_the_history_for_those_who_may_read_it_and_encrypted_in_the_database() {
        UUID id = scene.pending("old@example.test", Scene.MOBILE);

        Scene.admin()
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("candidateEmail", "New@Example.test"))
                .put("/api/v1/records/" + id + "/candidate")
                .then()
                .statusCode(200)
                .body("candidateEmail", equalTo("new@example.test"))
                .body("candidateName", equalTo("Asha Rao"));

        Scene.admin()
                .get("/records/" + id + "/logs")
                .then()
                .body("items.action", equalTo(List.of("CREATED", "CONTACT_CORRECTED")))
                .body("items[1].oldValues.candidateEmail", equalTo("old@example.test"))
                .body("items[1].newValues.candidateEmail", equalTo("new@example.test"))
                .body("items[1].actorName", equalTo("Admin Person"));
        String stored = QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery(
                        "SELECT string_agg(cast(a AS text), ' ') FROM audit_entry a WHERE case_id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult());
        assertThat(stored).doesNotContain("example.test");
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
        UUID id = scene.pending();
        Scene.admin()
                .put("/records/" + id + "/candidate", Map.of("candidateName", "Asha R."))
                .then()
                .statusCode(200);

        Scene.admin()
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post("/api/v1/records/" + id + "/assign-candidate")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
    }

    @Test
    void the_database_refuses_to_change_the_history() {
        UUID id = scene.pending();

        for (String sql : List.of("UPDATE audit_entry SET action = 'X'", "DELETE FROM audit_entry")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(sql + " WHERE case_id = :id")
                                    .setParameter("id", id)
                                    .executeUpdate()))
                    .isInstanceOf(PersistenceException.class);
        }
    }

    @Test
    void the_same_request_with_the_same_key_opens_one_case() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("caseType", "address", "candidateName", "Asha Rao");

        String first = number(
                Scene.admin().call().header("Idempotency-Key", key).body(body).post("/api/v1/records"));
        String again = number(
                Scene.admin().call().header("Idempotency-Key", key).body(body).post("/api/v1/records"));

        assertThat(again).isEqualTo(first);
    }

    private UUID ofVendor(Person vendor) {
        UUID id = scene.pending();
        Scene.admin()
                .post("/records/" + id + "/vendor-assign", Map.of("vendorId", vendor.id()))
                .then()
                .statusCode(200)
                .body("vendorName", equalTo("Vera Novak"));
        return id;
    }

    private io.restassured.response.ValidatableResponse expired(Person vendor) {
        return vendor.get("/records?status=candidate_expired").then().statusCode(200);
    }

    private String number(UUID id) {
        return scene.read(id).caseNumber();
    }

    private static String number(Response response) {
        return response.then().statusCode(201).extract().path("caseNumber");
    }
}
