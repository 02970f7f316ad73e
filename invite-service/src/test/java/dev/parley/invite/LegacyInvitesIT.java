package dev.parley.invite;

import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class LegacyInvitesIT {

    private static final Instant NOW = Instant.parse("2037-06-30T12:00:00Z");

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void duplicates_are_merged_into_the_oldest_and_what_is_older_than_thirty_days_expires() {
        clock.set(NOW);
        Scene scene = Scene.withInterviewAt(NOW.plus(Duration.ofDays(3)));
        String csv = csv(
                scene,
                "twice,111111,pending,2037-06-20T10:00:00Z",
                "Twice,222222,pending,2037-06-10T10:00:00Z",
                "old,333333,pending,2037-05-31T12:00:00Z",
                "young,004711,pending,2037-05-31T12:00:00.001Z",
                "in,444444,accepted,2037-01-01 10:00:00+05:30");

        for (boolean dryRun : new boolean[] {true, false}) {
            upload(csv, dryRun)
                    .body("created", equalTo(4))
                    .body("merged", equalTo(1))
                    .body("expired", equalTo(1))
                    .body("known", equalTo(0))
                    .body("failed", equalTo(0))
                    .body("rows.result", contains("merged", "created", "expired", "created", "created"));
        }
        upload(csv, false).body("created", equalTo(0)).body("known", equalTo(4)).body("merged", equalTo(1));

        list(scene, "twice").body("items", hasSize(1)).body("items[0].issuedAt", equalTo("2037-06-10T10:00:00.000Z"));
        list(scene, "old").body("items[0].status", equalTo("expired"));
        list(scene, "in").body("items[0].status", equalTo("accepted"));
        Scene.redeem(address(scene, "old"), "333333").then().statusCode(410).body("code", equalTo("code-expired"));
        Scene.redeem(address(scene, "young"), "004711").then().statusCode(200);
        Scene.redeem(address(scene, "in"), "444444").then().statusCode(409).body("code", equalTo("code-used"));
    }

    @Test
    void a_bad_row_harms_no_other_and_foreign_interviews_are_not_there() {
        clock.set(NOW);
        Scene scene = Scene.withInterviewAt(NOW.plus(Duration.ofDays(3)));
        Scene foreign = scene.withAnother(UUID.randomUUID());
        String csv = csv(
                        scene,
                        "good,4711,,2037-06-20T10:00:00Z",
                        "code,12345x,,2037-06-20T10:00:00Z",
                        "status,111111,gone,2037-06-20T10:00:00Z",
                        "later,111111,,2038-06-20T10:00:00Z")
                + foreign.interview + ",a@example.org,111111,,2037-06-20T10:00:00Z\n";

        upload(csv, false)
                .body("created", equalTo(1))
                .body("failed", equalTo(4))
                .body("rows.errors.field.flatten()", contains("inviteCode", "status", "createdAt", "interviewId"));
        Scene.redeem(address(scene, "good"), "004711").then().statusCode(200);
    }

    private static String csv(Scene scene, String... rows) {
        StringBuilder csv = new StringBuilder("interview_id,email,invite_code,status,created_at\n");
        for (String row : rows) {
            int comma = row.indexOf(',');
            csv.append(scene.interview)
                    .append(',')
                    .append(address(scene, row.substring(0, comma)))
                    .append(row.substring(comma))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String address(Scene scene, String who) {
        return who + "." + scene.candidate + "@example.org";
    }

    private static ValidatableResponse upload(String csv, boolean dryRun) {
        return given().auth()
                .oauth2(Tokens.token(Tokens.RECRUITER, "recruiter"))
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/invites/import")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(Scene scene, String who) {
        return given().auth()
                .oauth2(Tokens.token(Tokens.RECRUITER, "recruiter"))
                .get("/api/v1/invites?email=" + address(scene, who))
                .then();
    }
}
