package dev.parley.verification.assignment;

import dev.parley.verification.testing.Scene;
import dev.parley.verification.testing.Scene.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AssignmentIT {

    @Inject
    Scene scene;

    @Test
    void a_vendor_who_got_the_case_asks_the_candidate_and_reviews_only_when_that_was_delegated() {
        Person vendor = scene.vendor();
        UUID id = scene.pending();
        step(id, "vendor-assign", Map.of("vendorId", vendor.id()))
                .statusCode(200)
                .body("status", equalTo("vendor_assigned"));

        vendor.post("/records/" + id + "/assign-candidate", Map.of())
                .then()
                .statusCode(200)
                .body("candidateInfo.name", equalTo("Asha Rao"));
        scene.submit(Scene.token(
                step(id, "resend-candidate-link", Map.of()).extract().path("submissionLink")));

        vendor.post("/records/" + id + "/take-review", Map.of()).then().statusCode(403);
        step(id, "assign-reviewer", Map.of("reviewerId", vendor.id())).statusCode(400);
        step(id, "take-review", Map.of()).statusCode(200).body("status", equalTo("assigned"));
    }

    @Test
    void a_vendor_to_whom_reviewing_was_delegated_takes_the_review() {
        Person vendor = scene.vendor();
        UUID id = scene.pending();
        step(id, "vendor-assign", Map.of("vendorId", vendor.id(), "reviewDelegated", true))
                .statusCode(200);
        scene.submit(scene.assign(id));

        vendor.post("/records/" + id + "/take-review", Map.of())
                .then()
                .statusCode(200)
                .body("reviewerId", equalTo(vendor.id().toString()))
                .body("reviewerName", equalTo("Vera Novak"));
    }

    @Test
    void only_somebody_who_works_here_gets_a_case_or_a_review() {
        Person colleague = scene.colleague();
        UUID id = scene.pending();
        for (UUID nobody : new UUID[] {UUID.randomUUID(), colleague.id()}) {
            step(id, "vendor-assign", Map.of("vendorId", nobody))
                    .statusCode(400)
                    .body("errors.field", contains("vendorId"));
        }

        UUID submitted = scene.submitted();
        step(submitted, "assign-reviewer", Map.of("reviewerId", UUID.randomUUID()))
                .statusCode(400);
        step(submitted, "assign-reviewer", Map.of("reviewerId", colleague.id()))
                .statusCode(200)
                .body("reviewerName", equalTo("Ben Berg"));
    }

    @Test
    void a_case_whose_candidate_has_a_link_is_not_assigned_again() {
        step(scene.assigned(), "assign-candidate", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("state", equalTo("candidate_assigned"));
    }

    @Test
    void a_candidate_who_cannot_be_reached_gives_the_case_back_and_their_link_is_dead() {
        UUID id = scene.assigned();
        step(id, "back-to-pending", Map.of()).statusCode(400).body("errors.field", contains("reason"));

        step(id, "back-to-pending", Map.of("reason", "moved away"))
                .statusCode(200)
                .body("status", equalTo("pending"))
                .body("tokenExpiresAt", nullValue());

        Scene.admin().get("/records/" + id + "/links").then().body("items.state", contains("revoked"));
        Scene.admin()
                .get("/records/" + id + "/logs")
                .then()
                .body("items.action", contains("CREATED", "CANDIDATE_ASSIGNED", "RETURNED"))
                .body("items[2].reason", equalTo("moved away"))
                .body("items[2].oldValues.status", equalTo("candidate_assigned"))
                .body("items[2].newValues.status", equalTo("pending"));
        scene.assign(id);
    }

    @Test
    void a_decision_is_taken_back_with_a_reason_and_whoever_decided_looks_again() {
        Person colleague = scene.colleague();
        UUID id = scene.approved(colleague);

        step(id, "reopen", Map.of("reason", " ")).statusCode(400);
        step(id, "reopen", Map.of("reason", "the employer called"))
                .statusCode(200)
                .body("status", equalTo("assigned"))
                .body("reviewerId", equalTo(colleague.id().toString()))
                .body("decidedAt", nullValue())
                .body("decisionReason", nullValue());
        step(id, "reopen", Map.of("reason", "again")).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"back-to-pending", "reopen"})
    void a_step_that_the_state_does_not_allow_names_the_state(String step) {
        step(scene.pending(), step, Map.of("reason", "why not"))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("state", equalTo("pending"));
    }

    @Test
    void what_was_not_submitted_is_reviewed_by_nobody() {
        step(scene.assigned(), "take-review", Map.of()).statusCode(409);
    }

    @Test
    void a_request_that_is_repeated_with_its_key_sends_one_link() {
        UUID id = scene.pending();
        String key = UUID.randomUUID().toString();

        String first = assigned(id, key);
        String again = assigned(id, key);

        assertThat(again).isEqualTo(first);
        Scene.admin().get("/records/" + id + "/links").then().body("items.kind", contains("assigned"));
    }

    @Test
    void vendors_are_listed_for_admins() {
        Person vendor = scene.vendor();

        Scene.admin()
                .get("/records/vendors")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + vendor.id() + "' }.name", equalTo("Vera Novak"));
        vendor.get("/records/vendors").then().statusCode(403);
    }

    private static String assigned(UUID id, String key) {
        return Scene.admin()
                .call()
                .header("Idempotency-Key", key)
                .body(Map.of("expiryHours", 24))
                .post("/api/v1/records/" + id + "/assign-candidate")
                .then()
                .statusCode(200)
                .extract()
                .path("submissionLink");
    }

    private static ValidatableResponse step(UUID id, String step, Object body) {
        return Scene.admin().post("/records/" + id + "/" + step, body).then();
    }
}
