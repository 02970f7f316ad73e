package dev.parley.verification.resend;

import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.MutableClock;
import dev.parley.verification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ResendLinkIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void an_expired_link_is_replaced_and_the_case_leaves_the_expired_tab() {
        clock.set(Instant.parse("2030-05-01T08:00:00Z"));
        UUID id = scene.assigned();
        clock.advance(Duration.ofHours(48));

        resend(id, Map.of("expiryHours", 1))
                .then()
                .statusCode(200)
                .body("expiresAt", equalTo("2030-05-03T09:00:00.000Z"));

        Scene.admin()
                .get("/records/" + id)
                .then()
                .body("candidateTokenExpired", equalTo(false))
                .body("resends", equalTo(1))
                .body("tokenExpiresAt", equalTo("2030-05-03T09:00:00.000Z"));
        Scene.admin()
                .get("/records/" + id + "/links")
                .then()
                .body("items.state", contains("live", "replaced"))
                .body("items.kind", contains("resent", "assigned"))
                .body("items[0].issuedByName", equalTo("Admin Person"));
    }

    @Test
    void an_address_is_not_flooded_by_one_member_of_staff() {
        clock.set(Instant.parse("2030-05-01T08:00:00Z"));
        UUID id = scene.assigned();
        for (int sent = 0; sent < 20; sent++) {
            resend(id, Map.of()).then().statusCode(200);
        }

        resend(id, Map.of())
                .then()
                .statusCode(429)
                .body("code", equalTo("rate-limited"))
                .body("retryAfter", equalTo(86_400))
                .body("detail", containsString("Let the candidate use the newest one"));

        clock.advance(Duration.ofDays(1).minusMillis(1));
        resend(id, Map.of()).then().statusCode(429).body("retryAfter", equalTo(1));
        clock.advance(Duration.ofMillis(1));
        resend(id, Map.of()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "721", "-1", "1.5", "\"soon\"", "99999999999"})
    void hours_out_of_bounds_or_not_whole_are_refused_and_the_link_stays(String hours) {
        UUID id = scene.assigned();

        Scene.admin()
                .call()
                .body("{\"expiryHours\": " + hours + "}")
                .post("/api/v1/records/" + id + "/resend-candidate-link")
                .then()
                .statusCode(400);

        assertThat(scene.read(id).link().number()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 720})
    void the_bounds_themselves_are_fine(int hours) {
        resend(scene.assigned(), Map.of("expiryHours", hours)).then().statusCode(200);
    }

    @Test
    void another_state_is_refused_with_its_name() {
        for (UUID id : List.of(scene.pending(), scene.submitted())) {
            resend(id, Map.of())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/illegal-transition"))
                    .body("state", equalTo(scene.read(id).status().wire()));
        }
    }

    @Test
    void the_missing_contact_field_is_named() {
        UUID id = scene.pending("asha@example.test", null);

        Scene.admin()
                .post("/records/" + id + "/assign-candidate", Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/contact-missing"))
                .body("errors.field", contains("candidateMobile"));
        assertThat(scene.read(id).status().wire()).isEqualTo("pending");
    }

    @Test
    void resends_at_the_same_moment_leave_exactly_one_live_link() throws Exception {
        UUID id = scene.assigned();

        Callable<Integer> call = () -> resend(id, Map.of()).statusCode();
        List<Integer> answers = AtOnce.run(Collections.nCopies(12, call));

        assertThat(answers).containsOnly(200);
        List<String> states =
                Scene.admin().get("/records/" + id + "/links").jsonPath().getList("items.state");
        assertThat(states).hasSize(13).containsOnlyOnce("live");
        assertThat(states.getFirst()).isEqualTo("live");
    }

    @Test
    void a_case_that_does_not_exist_is_404() {
        resend(UUID.randomUUID(), Map.of()).then().statusCode(404);
        Scene.admin()
                .post("/records/not-an-id/resend-candidate-link", Map.of())
                .then()
                .statusCode(404);
    }

    private static Response resend(UUID id, Object body) {
        return Scene.admin().post("/records/" + id + "/resend-candidate-link", body);
    }
}
