package dev.parley.verification.resend;

import dev.parley.platform.id.Ids;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.Exported;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import dev.parley.verification.testing.Scene;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ResendBatchIT {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    Scene scene;

    @Inject
    Batches batches;

    @Inject
    BatchWorker worker;

    @Inject
    EntityManager entities;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_dry_run_says_of_each_row_what_would_happen_and_changes_nothing() {
        UUID fine = scene.assigned();
        UUID pending = scene.pending();
        UUID unknown = UUID.randomUUID();

        Scene.admin()
                .post("/records/resend-batch", Map.of("ids", List.of(fine, pending, unknown), "dryRun", true))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("total", equalTo(3))
                .body("resendable", equalTo(1))
                .body("rows.ok", contains(true, false, false))
                .body("rows[1].code", equalTo("illegal-transition"))
                .body("rows[2].code", equalTo("not-found"));

        assertThat(scene.read(fine).link().number()).isEqualTo(1);
    }

    @Test
    void each_row_of_a_batch_has_its_own_result_and_a_bad_one_harms_no_other() {
        UUID first = scene.assigned();
        UUID submitted = scene.submitted();
        UUID last = scene.assigned();

        JsonPath done = finished(start(Map.of("ids", List.of(first, submitted, last, first), "expiryHours", 5)));

        assertThat(done.getInt("total")).isEqualTo(3);
        assertThat(done.getInt("done")).isEqualTo(3);
        assertThat(done.getInt("failed")).isEqualTo(1);
        assertThat(done.getList("rows.ok")).isEqualTo(List.of(true, false, true));
        assertThat(done.getString("rows[1].code")).isEqualTo("illegal-transition");
        assertThat(done.getString("rows[0].expiresAt")).isNotNull();
        assertThat(List.of(first, last)).allMatch(id -> scene.read(id).link().number() == 2);
        Exported exported = Exported.at(management);
        assertThat(exported.sum("parley_batch_rows_total", "batch=\"resend\"", "outcome=\"done\""))
                .isGreaterThanOrEqualTo(3);
        exported.check("verification");
    }

    @Test
    void a_filter_takes_the_expired_ones_and_leaves_links_alone_that_work() {
        clock.set(Instant.parse("2033-01-01T00:00:00Z"));
        String mark = UUID.randomUUID().toString();
        UUID expired = marked(mark);
        clock.advance(Duration.ofHours(48));
        UUID fresh = marked(mark);

        JsonPath done = finished(start(Map.of("filter", Map.of("status", "candidate_expired", "q", mark))));

        assertThat(done.getList("rows.id")).isEqualTo(List.of(expired.toString()));
        assertThat(scene.read(expired).link().isExpired(clock.instant())).isFalse();
        assertThat(scene.read(fresh).link().number()).isEqualTo(1);
    }

    @Test
    void what_a_dead_replica_has_left_is_done_after_its_lease_and_once() throws Exception {
        List<UUID> ids = Stream.generate(scene::assigned).limit(6).toList();
        UUID batch = left(ids);

        worker.sweep();
        assertThat(progress(batch).getInt("done")).isZero();
        lease(batch, "- interval '1 second'");
        Callable<Boolean> sweep = () -> {
            worker.sweep();
            return true;
        };
        AtOnce.run(Collections.nCopies(3, sweep));

        assertThat(finished(batch).getInt("failed")).isZero();
        assertThat(ids).allMatch(id -> scene.read(id).link().number() == 2);
    }

    @Test
    void a_batch_that_was_all_done_before_its_replica_died_is_closed() {
        UUID batch = left(List.of(scene.assigned()));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "UPDATE resend_batch_row SET done_at = now() WHERE batch_id = :id")
                .setParameter("id", batch)
                .executeUpdate());

        worker.sweep();

        assertThat(progress(batch).getBoolean("finished")).isTrue();
    }

    @Test
    void neither_and_both_ways_to_choose_are_refused_as_is_too_much() {
        Map<String, String> filter = Map.of("status", "candidate_expired");
        List<Map<String, ?>> bad = List.of(
                Map.of(),
                Map.of("ids", List.of(UUID.randomUUID()), "filter", filter),
                Map.of("ids", Collections.nCopies(1001, UUID.randomUUID())),
                Map.of("ids", List.of()),
                Map.of("filter", Map.of("status", "pending")),
                Map.of("filter", filter, "expiryHours", 721));
        bad.forEach(
                each -> Scene.admin().post("/records/resend-batch", each).then().statusCode(400));
        Scene.admin().get("/records/resend-batches/" + UUID.randomUUID()).then().statusCode(404);
        scene.vendor()
                .post("/records/resend-batch", Map.of("filter", filter))
                .then()
                .statusCode(403);
    }

    private UUID marked(String reference) {
        Map<String, String> body = Map.of(
                "caseType", "address",
                "candidateName", "Asha Rao",
                "candidateEmail", "asha@example.test",
                "candidateMobile", Scene.MOBILE,
                "reference", reference);
        UUID id = Scene.admin().post("/records", body).jsonPath().getUUID("id");
        scene.assign(id);
        return id;
    }

    /** Rows that somebody claimed and never did. */
    private UUID left(List<UUID> ids) {
        UUID batch = Ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> batches.add(
                        batch, Tokens.ADMIN, null, new BatchSelection(ids, ids.size(), false), clock.instant()));
        lease(batch, "+ interval '1 minute'");
        return batch;
    }

    private void lease(UUID batch, String until) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE resend_batch_row SET claimed_until = clock_timestamp() "
                                + until + " WHERE batch_id = :id")
                        .setParameter("id", batch)
                        .executeUpdate());
    }

    private static UUID start(Map<String, ?> request) {
        return Scene.admin()
                .post("/records/resend-batch", request)
                .then()
                .statusCode(202)
                .body("success", equalTo(true))
                .extract()
                .jsonPath()
                .getUUID("batchId");
    }

    private static JsonPath finished(UUID batch) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> progress(batch)
                .getBoolean("finished"));
        return progress(batch);
    }

    private static JsonPath progress(UUID batch) {
        return Scene.admin()
                .get("/records/resend-batches/" + batch)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
