package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.Exported;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class MetricsIT {

    private static final String GUESSES = "parley_code_guesses_total";
    private static final String ROWS = "parley_batch_rows_total";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private Scene scene;

    @BeforeEach
    void interview() {
        scene = Scene.withInterviewAt(Instant.now().plus(Duration.ofDays(3)));
    }

    @Test
    void guesses_that_were_right_wrong_and_too_many_are_counted() {
        Exported before = Exported.at(management);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            String code = scene.freshCode(requests);
            Scene.redeem(scene.email, code).then().statusCode(200);
            String nobody = "nobody." + scene.interview + "@example.org";
            for (int i = 0; i < 5; i++) {
                Scene.redeem(nobody, Scene.wrong(code)).then().statusCode(404);
            }
            Scene.redeem(nobody, Scene.wrong(code)).then().statusCode(429);
        }
        Exported now = Exported.at(management);
        assertThat(now.sum(GUESSES, "outcome=\"right\"") - before.sum(GUESSES, "outcome=\"right\""))
                .isEqualTo(1);
        assertThat(now.sum(GUESSES, "outcome=\"compared\"") - before.sum(GUESSES, "outcome=\"compared\""))
                .isEqualTo(6);
        assertThat(now.sum(GUESSES, "outcome=\"locked\"") - before.sum(GUESSES, "outcome=\"locked\""))
                .isEqualTo(1);
        now.check("invite");
    }

    @Test
    void rows_of_a_batch_are_counted_by_what_became_of_them() {
        Exported before = Exported.at(management);
        var item = Map.of("interviewId", scene.interview, "email", "new." + scene.interview + "@example.org");

        given().auth()
                .oauth2(Tokens.token(Tokens.RECRUITER, "recruiter"))
                .contentType(ContentType.JSON)
                .body(Map.of("action", "create", "items", List.of(item)))
                .post("/api/v1/bulk-manage-invites")
                .then()
                .statusCode(202);

        Awaitility.await().untilAsserted(() -> assertThat(
                        Exported.at(management).sum(ROWS, "batch=\"invite\"", "outcome=\"done\""))
                .isEqualTo(before.sum(ROWS, "batch=\"invite\"", "outcome=\"done\"") + 1));
    }
}
