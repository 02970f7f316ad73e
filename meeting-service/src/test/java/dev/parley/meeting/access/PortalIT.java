package dev.parley.meeting.access;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PortalIT {

    private static final String PORTAL = "/api/v1/interviews/{id}/portal";

    @Inject
    Scene scene;

    @Inject
    LinkKeys keys;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void showsTheCandidateWhatAndWhen() {
        Meeting meeting = scene.meeting();
        meeting.portal()
                .then()
                .statusCode(200)
                .body("as", equalTo("candidate"))
                .body("state", equalTo("open"))
                .body("jobTitle", equalTo("Engineer"))
                .body("personName", equalTo("Asha Candidate"))
                .body("otherNames", contains("Ingo Interviewer"))
                .body("viewerZone", equalTo("Asia/Kolkata"))
                .body("interviewerInside", equalTo(false))
                .body("place", nullValue());
    }

    @Test
    void saysWhetherAnInterviewerIsThereToSeeWhoWaits() {
        Meeting meeting = scene.meeting();
        meeting.interviewer();
        meeting.portal().then().statusCode(200).body("interviewerInside", equalTo(true));
    }

    @Test
    void showsTheInterviewerTheirOwnView() {
        Meeting meeting = scene.meeting();
        meeting.asInterviewer()
                .get(PORTAL, meeting.id)
                .then()
                .statusCode(200)
                .body("as", equalTo("interviewer"))
                .body("otherNames", hasItem("Asha Candidate"))
                .body("viewerZone", equalTo("Europe/Berlin"));
    }

    @Test
    void asDecidesWhenKeyAndAccountBothCome() {
        Meeting meeting = scene.meeting();
        meeting.asInterviewer()
                .header("X-Candidate-Key", meeting.key())
                .queryParam("as", "candidate")
                .get(PORTAL, meeting.id)
                .then()
                .body("as", equalTo("candidate"));
        meeting.asInterviewer()
                .header("X-Candidate-Key", meeting.key())
                .queryParam("as", "interviewer")
                .get(PORTAL, meeting.id)
                .then()
                .body("as", equalTo("interviewer"));
    }

    @Test
    void countsDownBeforeTheRoomOpens() {
        Meeting meeting = scene.meeting(clock.instant().plus(Duration.ofHours(2)));
        meeting.portal().then().statusCode(200).body("state", equalTo("too-early"));
        clock.set(meeting.startsAt.minus(Duration.ofMinutes(15)));
        meeting.portal().then().statusCode(200).body("state", equalTo("open"));
    }

    @Test
    void saysTooLateOverAndAtLastNothing() {
        Meeting meeting = scene.meeting();
        clock.set(meeting.startsAt.plus(Duration.ofMinutes(10)));
        meeting.portal().then().body("state", equalTo("too-late"));
        clock.set(meeting.endsAt().plus(Duration.ofMinutes(15)));
        meeting.portal().then().body("state", equalTo("over"));
        clock.set(meeting.endsAt().plus(Duration.ofHours(24)));
        meeting.portal().then().statusCode(410).body("type", endsWith("link-expired"));
    }

    @Test
    void saysWhatBecameOfTheInterview() {
        Meeting meeting = scene.meeting();
        meeting.publish("CANCELLED");
        meeting.portal().then().statusCode(200).body("state", equalTo("cancelled"));
        meeting.publish("NO_SHOW");
        meeting.portal().then().body("state", equalTo("no-show"));
        meeting.publish("COMPLETED");
        meeting.portal().then().body("state", equalTo("over"));
    }

    @Test
    void namesThePlaceOfAnInterviewOnSite() {
        Meeting meeting = scene.meeting();
        meeting.type = "OFFLINE";
        meeting.publish("SCHEDULED");
        meeting.portal().then().body("state", equalTo("offline-place")).body("place", equalTo("Room 5"));
    }

    @Test
    void anOlderEventChangesNothing() {
        Meeting meeting = scene.meeting();
        meeting.publish("SCHEDULED");
        meeting.publish("CANCELLED", 1);
        meeting.publish("SCHEDULED");
        meeting.portal().then().body("state", equalTo("open"));
    }

    @Test
    void refusesAKeyThatWasTamperedWith() {
        Meeting meeting = scene.meeting();
        String key = meeting.key();
        String other = key.substring(0, 51) + (key.endsWith("A") ? "B" : "A");
        withKey(other, meeting.id).statusCode(404).body("type", endsWith("link-invalid"));
        withKey("nonsense", meeting.id).statusCode(404).body("type", endsWith("link-invalid"));
    }

    @Test
    void refusesAKeyOfAnotherPurpose() {
        Meeting meeting = scene.meeting();
        String home = keys.derive(new LinkKey(LinkPurpose.HOME, LinkRole.CANDIDATE, meeting.id, 1));
        withKey(home, meeting.id).statusCode(404).body("type", endsWith("link-invalid"));
    }

    @Test
    void someoneElsesInterviewIsNotFound() {
        Meeting mine = scene.meeting();
        Meeting other = scene.meeting();
        withKey(mine.key(), other.id).statusCode(404).body("type", endsWith("not-found"));
        mine.asInterviewer().get(PORTAL, other.id).then().statusCode(404);
        given().auth().oauth2(Tokens.admin()).get(PORTAL, other.id).then().statusCode(200);
        given().auth().oauth2(Tokens.recruiter()).get(PORTAL, other.id).then().statusCode(200);
    }

    @Test
    void anOlderLinkSaysThatANewerWasSent() {
        Meeting meeting = scene.meeting();
        String old = meeting.key();
        meeting.linkVersion = 2;
        meeting.publish("SCHEDULED");
        withKey(old, meeting.id).statusCode(410).body("type", endsWith("link-replaced"));
        meeting.portal().then().statusCode(200);
    }

    @Test
    void anAuthenticKeyThatIsAheadOfUsIsNotReadyYet() {
        UUID unknown = UUID.randomUUID();
        String key = keys.derive(new LinkKey(LinkPurpose.INTERVIEW, LinkRole.CANDIDATE, unknown, 1));
        given().header("X-Candidate-Key", key)
                .get(PORTAL, unknown)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", endsWith("not-ready-yet"));
    }

    @Test
    void withoutKeyAndAccountTheAnswerIs401() {
        given().get(PORTAL, scene.meeting().id).then().statusCode(401);
    }

    private static io.restassured.response.ValidatableResponse withKey(String key, UUID id) {
        return given().header("X-Candidate-Key", key).get(PORTAL, id).then();
    }
}
