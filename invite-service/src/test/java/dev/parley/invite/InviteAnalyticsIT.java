package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.MessageState;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.id.Ids;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class InviteAnalyticsIT {

    @Inject
    MutableClock clock;

    private final UUID owner = UUID.randomUUID();

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void each_step_of_the_funnel_is_counted_with_the_median_time_to_accept() {
        Instant monday = Instant.parse("2036-05-05T09:00:00Z");
        clock.set(monday);
        Scene scene = Scene.withInterviewAt(monday.plus(Duration.ofDays(20))).withAnother(owner);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            Response quick = invite(scene, "quick");
            Response slow = invite(scene, "slow");
            delivered(quick.path("id"));
            clock.advance(Duration.ofSeconds(100));
            redeem(scene, requests, quick);
            clock.advance(Duration.ofSeconds(200));
            redeem(scene, requests, slow);
        }
        clock.advance(Duration.ofDays(1));
        invite(scene, "late");
        clock.advance(Duration.ofDays(2));

        // with those that the scene itself has sent, which expire later
        analytics("?from=2036-05-05&to=2036-05-06")
                .body("total.issued", equalTo(5))
                .body("total.delivered", equalTo(1))
                .body("total.accepted", equalTo(2))
                .body("total.expired", equalTo(1))
                .body("total.completed", equalTo(0))
                .body("total.medianSeconds", equalTo(200))
                .body("days.day", contains("2036-05-05", "2036-05-06"))
                .body("days.funnel.issued", contains(4, 1))
                .body("jobs", hasSize(1))
                .body("jobs[0].jobTitle", equalTo("Data Engineer"))
                .body("jobs[0].funnel.issued", equalTo(5));
    }

    @Test
    void days_are_those_of_the_zone() {
        Instant evening = Instant.parse("2036-07-01T20:00:00Z");
        clock.set(evening);
        Scene.withInterviewAt(evening.plus(Duration.ofDays(20))).withAnother(owner);

        analytics("?from=2036-07-01&to=2036-07-02&zone=Asia/Kolkata").body("days.day", contains("2036-07-02"));
        analytics("?from=2036-07-01&to=2036-07-02").body("days.day", contains("2036-07-01"));
    }

    @Test
    void recruiters_count_their_own_and_admins_all() {
        Instant noon = Instant.parse("2036-08-01T12:00:00Z");
        clock.set(noon);
        Scene.withInterviewAt(noon.plus(Duration.ofDays(20))).withAnother(owner);
        String day = "?from=2036-08-01&to=2036-08-01";

        analytics(day).body("total.issued", equalTo(2)).body("total.medianSeconds", nullValue());
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "recruiter"))
                .get("/api/v1/invites/analytics" + day)
                .then()
                .body("total.issued", equalTo(0))
                .body("days", hasSize(0));
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "admin"))
                .get("/api/v1/invites/analytics" + day)
                .then()
                .body("total.issued", greaterThanOrEqualTo(4));
    }

    @Test
    void an_invite_of_another_system_was_accepted_nobody_knows_when() {
        clock.set(Instant.parse("2036-09-02T12:00:00Z"));
        Scene scene =
                Scene.withInterviewAt(clock.instant().plus(Duration.ofDays(20))).withAnother(owner);
        String csv = "interview_id,email,invite_code,status,created_at\n" + scene.interview + ",in." + scene.candidate
                + "@example.org,444444,accepted,2036-09-01T10:00:00Z\n";
        given().auth()
                .oauth2(Tokens.token(owner, "recruiter"))
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/invites/import?dryRun=false")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));

        analytics("?from=2036-09-01&to=2036-09-02")
                .body("total.accepted", equalTo(1))
                .body("total.medianSeconds", nullValue());
    }

    @Test
    void a_period_is_one_day_to_a_year() {
        for (String bad :
                new String[] {"?from=2036-01-02&to=2036-01-01", "?from=2035-01-01&to=2036-01-02", "?zone=IST"}) {
            given().auth()
                    .oauth2(Tokens.token(owner, "recruiter"))
                    .get("/api/v1/invites/analytics" + bad)
                    .then()
                    .statusCode(400);
        }
        analytics("?from=2036-01-01&to=2036-12-31").body("zone", equalTo("UTC"));
    }

    private static Response invite(Scene scene, String who) {
        return scene.post(Map.of(
                "interviewId",
                scene.interview,
                "email",
                who + "." + scene.candidate + "@example.org",
                "expiresIn",
                "PT24H"));
    }

    private static void redeem(Scene scene, EventProbe requests, Response invite) {
        Scene.redeem(invite.path("email"), scene.mailed(requests, invite).get("code"))
                .then()
                .statusCode(200);
    }

    private void delivered(String invite) {
        UUID message = Ids.next();
        MessageState sent = new MessageState(
                message,
                "invite-code",
                "EMAIL",
                "SENT",
                null,
                "invite",
                UUID.fromString(invite),
                null,
                clock.instant());
        EventSender.send(
                new DomainEvent(Topics.NOTIFICATION_MESSAGE, NotificationEvents.MESSAGE_SENT, message, 1, sent));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        analytics("?from=2036-05-05&to=2036-05-06").extract().<Integer>path("total.delivered") == 1);
    }

    private ValidatableResponse analytics(String query) {
        return given().auth()
                .oauth2(Tokens.token(owner, "recruiter"))
                .get("/api/v1/invites/analytics" + query)
                .then()
                .statusCode(200);
    }
}
