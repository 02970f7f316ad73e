package dev.parley.meeting.room;

import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class JoinRoomIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aCandidateWaitsInTheLobbyAndAnInterviewerDoesNot() {
        Meeting meeting = scene.meeting();
        meeting.join(meeting.asCandidate())
                .then()
                .statusCode(200)
                .body("role", equalTo("CANDIDATE"))
                .body("displayName", equalTo("Asha Candidate"))
                .body("lobby", equalTo(true))
                .body("socketUrl", equalTo("/ws/room"))
                .body("subprotocol", equalTo("parley.v1"))
                .body("iceServers", empty());
        meeting.join(meeting.asInterviewer())
                .then()
                .statusCode(200)
                .body("role", equalTo("INTERVIEWER"))
                .body("lobby", equalTo(false));
    }

    @Test
    void whoComesBackIsTheSameParticipant() {
        Meeting meeting = scene.meeting();
        String first = meeting.join(meeting.asCandidate()).path("participantId");
        String again = meeting.join(meeting.asCandidate()).path("participantId");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void byRoomIdAloneOneKnocksAsCandidate() {
        Meeting meeting = scene.meeting();
        meeting.join(given(), Map.of("roomId", meeting.roomId(), "displayName", "Guest"))
                .then()
                .statusCode(200)
                .body("role", equalTo("CANDIDATE"))
                .body("displayName", equalTo("Guest"))
                .body("lobby", equalTo(true));
        meeting.join(given(), Map.of("roomId", "AAAAAAAAAAAAAAAAAAAAAA")).then().statusCode(404);
    }

    @Test
    void eachRefusalHasItsProblem() {
        Meeting early = scene.meeting(clock.instant().plus(Duration.ofHours(1)));
        refused(early, 409, "too-early");
        early.publish("PENDING");
        refused(early, 409, "interview-not-scheduled");
        Meeting meeting = scene.meeting();
        meeting.online = false;
        meeting.publish("SCHEDULED");
        refused(meeting, 409, "online-disabled");
        meeting.online = true;
        meeting.publish("CANCELLED");
        refused(meeting, 410, "interview-cancelled");
        meeting.publish("COMPLETED");
        refused(meeting, 410, "interview-over");
    }

    @Test
    void aCandidateWhoIsLateMayKnockOnlyWhileAnInterviewerIsInside() {
        Meeting meeting = scene.meeting(clock.instant().minus(Duration.ofMinutes(20)));
        refused(meeting, 410, "too-late");
        Browser host = meeting.interviewer();
        meeting.portal().then().body("state", equalTo("knock"));
        meeting.join(meeting.asCandidate()).then().statusCode(200).body("lobby", equalTo(true));
        host.leave();
    }

    @Test
    void whoWasHereMayComeBackUntilAQuarterAfterTheEnd() {
        Meeting meeting = scene.meeting();
        meeting.join(meeting.asCandidate()).then().statusCode(200);
        clock.set(meeting.endsAt().plus(Duration.ofMinutes(15)).minusMillis(1));
        meeting.join(meeting.asCandidate()).then().statusCode(200);
        clock.set(meeting.endsAt().plus(Duration.ofMinutes(15)));
        refused(meeting, 410, "interview-over");
    }

    @Test
    void someoneElsesInterviewIsNotFound() {
        Meeting meeting = scene.meeting();
        String stranger = Tokens.token(UUID.randomUUID(), "interviewer");
        meeting.join(given().auth().oauth2(stranger)).then().statusCode(404);
        meeting.join(given().header("X-Candidate-Key", scene.meeting().key()))
                .then()
                .statusCode(404)
                .body("type", endsWith("not-found"));
    }

    @Test
    void theSeventhInsideFindsTheRoomFull() {
        Meeting meeting = scene.meeting();
        for (int i = 0; i < 6; i++) {
            meeting.join(given().auth().oauth2(Tokens.token(UUID.randomUUID(), "admin")))
                    .then()
                    .statusCode(200);
        }
        meeting.join(given().auth().oauth2(Tokens.token(UUID.randomUUID(), "admin")))
                .then()
                .statusCode(409)
                .body("type", endsWith("room-full"));
    }

    @Test
    void iceServersAreForThoseWhoMayJoinNowAndThoseWhoHave() {
        Meeting meeting = scene.meeting();
        meeting.asCandidate()
                .get("/api/v1/interviews/{id}/ice", meeting.id)
                .then()
                .statusCode(200);
        meeting.join(meeting.asCandidate()).then().statusCode(200);
        meeting.asCandidate()
                .get("/api/v1/interviews/{id}/ice", meeting.id)
                .then()
                .statusCode(200);

        Meeting early = scene.meeting(clock.instant().plus(Duration.ofHours(2)));
        early.asCandidate()
                .get("/api/v1/interviews/{id}/ice", early.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("too-early"));
    }

    @Test
    void anUnknownFieldIsRefused() {
        Meeting meeting = scene.meeting();
        meeting.join(meeting.asCandidate(), Map.of("role", "INTERVIEWER"))
                .then()
                .statusCode(400)
                .body("type", endsWith("unknown-field"));
    }

    private static void refused(Meeting meeting, int status, String code) {
        meeting.join(meeting.asCandidate()).then().statusCode(status).body("type", endsWith(code));
    }
}
