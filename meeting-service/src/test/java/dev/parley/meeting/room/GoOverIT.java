package dev.parley.meeting.room;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** An interview on another video service: who is sent there, when, and what that says of their attendance. */
@QuarkusTest
class GoOverIT {

    private static final String LINK = "https://us02web.zoom.us/j/8421?pwd=s3cret";
    private static final Duration OPENS_BEFORE = Duration.ofMinutes(15);
    private static final Duration LATE_ENTRY = Duration.ofMinutes(10);
    private static final Duration REJOIN = Duration.ofMinutes(15);

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_candidate_goes_over_from_the_opening_on_and_gets_the_link_at_no_other_time() {
        Meeting meeting = elsewhere(clock.instant().plus(Duration.ofHours(2)));
        Instant opens = meeting.startsAt.minus(OPENS_BEFORE);

        clock.set(opens.minusMillis(1));
        hidden(meeting.portal())
                .then()
                .body("state", equalTo("too-early"))
                .body("videoHost", equalTo("us02web.zoom.us"));
        hidden(meeting.goOver(meeting.asCandidate())).then().statusCode(409).body("type", endsWith("too-early"));
        for (Instant open : new Instant[] {opens, opens.plusMillis(1)}) {
            clock.set(open);
            hidden(meeting.portal()).then().body("state", equalTo("open"));
            meeting.goOver(meeting.asCandidate())
                    .then()
                    .statusCode(200)
                    .body("videoLink", equalTo(LINK))
                    .body("videoHost", equalTo("us02web.zoom.us"));
        }
    }

    @Test
    void late_entry_closes_for_who_was_not_there_and_nobody_can_knock() {
        Meeting meeting = elsewhere(clock.instant().minus(Duration.ofMinutes(1)));
        Instant closes = meeting.startsAt.plus(LATE_ENTRY);
        meeting.goOver(meeting.asInterviewer()).then().statusCode(200);

        for (Instant late : new Instant[] {closes, closes.plusMillis(1)}) {
            clock.set(late);
            hidden(meeting.portal()).then().body("state", equalTo("too-late"));
            hidden(meeting.goOver(meeting.asCandidate())).then().statusCode(410).body("type", endsWith("too-late"));
        }
        clock.set(closes.minusMillis(1));
        meeting.goOver(meeting.asCandidate()).then().statusCode(200);
    }

    @Test
    void who_was_there_may_go_over_again_until_a_quarter_of_an_hour_after_the_end() {
        Meeting meeting = elsewhere(clock.instant().minus(Duration.ofMinutes(1)));
        meeting.goOver(meeting.asCandidate()).then().statusCode(200);
        Instant closes = meeting.endsAt().plus(REJOIN);

        clock.set(closes.minusMillis(1));
        meeting.goOver(meeting.asCandidate()).then().statusCode(200).body("videoLink", equalTo(LINK));
        for (Instant over : new Instant[] {closes, closes.plusMillis(1)}) {
            clock.set(over);
            hidden(meeting.goOver(meeting.asCandidate()))
                    .then()
                    .statusCode(410)
                    .body("type", endsWith("interview-over"));
            hidden(meeting.portal()).then().body("state", equalTo("over"));
        }
    }

    @Test
    void after_a_reschedule_the_new_times_count() {
        Meeting meeting = elsewhere(clock.instant().minus(Duration.ofMinutes(1)));
        meeting.startsAt = meeting.startsAt.plus(Duration.ofHours(3));
        meeting.publish("SCHEDULED");
        Instant opens = meeting.startsAt.minus(OPENS_BEFORE);
        hidden(meeting.goOver(meeting.asCandidate())).then().statusCode(409).body("type", endsWith("too-early"));

        clock.set(opens.minusMillis(1));
        hidden(meeting.goOver(meeting.asCandidate())).then().statusCode(409);
        clock.set(opens);
        meeting.goOver(meeting.asCandidate()).then().statusCode(200);
    }

    @Test
    void going_over_is_the_attendance_of_each_side_once() {
        Meeting meeting = elsewhere(clock.instant().minus(Duration.ofMinutes(1)));
        try (EventProbe probe = EventProbe.on(Topics.MEETING_ROOM)) {
            meeting.goOver(meeting.asCandidate()).then().statusCode(200);
            meeting.goOver(meeting.asCandidate()).then().statusCode(200);
            meeting.goOver(meeting.asInterviewer()).then().statusCode(200);
            var joins = probe.await(
                    2, (ReceivedEvent event) -> meeting.id.toString().equals(event.key()));

            assertThat(joins).extracting(ReceivedEvent::type).containsOnly(MeetingEvents.PARTICIPANT_JOINED);
            RoomState first = joins.getFirst().dataAs(RoomState.class);
            assertThat(first.status()).isEqualTo(RoomState.CLOSED);
            assertThat(first.emptySince()).isNotNull();
            assertThat(first.candidateFirstSeenAt()).isNotNull();
            assertThat(first.interviewerFirstSeenAt()).isNull();
            assertThat(first.participants()).singleElement().satisfies(candidate -> {
                assertThat(candidate.personId()).isEqualTo(meeting.candidate);
                assertThat(candidate.inLobby()).isFalse();
                assertThat(candidate.via()).isEqualTo(RoomState.Participant.MAILED_LINK);
            });
            RoomState second = joins.get(1).dataAs(RoomState.class);
            assertThat(second.candidateFirstSeenAt()).isEqualTo(first.candidateFirstSeenAt());
            assertThat(second.interviewerFirstSeenAt()).isNotNull();
            assertThat(second.participants()).hasSize(2);
        }
    }

    @Test
    void interviewers_see_the_link_at_any_time() {
        Meeting meeting = elsewhere(clock.instant().plus(Duration.ofHours(20)));
        meeting.asInterviewer()
                .get("/api/v1/interviews/{id}/portal", meeting.id)
                .then()
                .body("state", equalTo("too-early"))
                .body("videoLink", equalTo(LINK));
        given().auth()
                .oauth2(Tokens.member())
                .get("/api/v1/interviews/{id}/portal", meeting.id)
                .then()
                .statusCode(404);
    }

    @Test
    void the_room_here_stays_empty_and_one_that_is_held_here_leads_nowhere_else() {
        Meeting meeting = elsewhere(clock.instant().minus(Duration.ofMinutes(1)));
        hidden(meeting.join(meeting.asCandidate()))
                .then()
                .statusCode(409)
                .body("type", endsWith("video-elsewhere"))
                .body("videoHost", equalTo("us02web.zoom.us"));
        Meeting here = scene.meeting();
        here.goOver(here.asCandidate()).then().statusCode(409).body("type", endsWith("video-here"));
        here.portal().then().body("videoHost", nullValue());
        here.join(here.asCandidate()).then().statusCode(200);
    }

    @Test
    void who_is_inside_when_the_interview_moves_to_another_service_is_put_out_and_can_go_over() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        meeting.videoLink = LINK;
        meeting.publish("IN_PROGRESS");

        assertThat(host.await("room-closed").get("reason").asText()).isEqualTo("elsewhere");
        meeting.goOver(meeting.asInterviewer()).then().statusCode(200).body("videoLink", equalTo(LINK));
        meeting.videoLink = null;
        meeting.publish("IN_PROGRESS");
        meeting.join(meeting.asCandidate()).then().statusCode(200).body("lobby", equalTo(true));
    }

    @Test
    void a_changed_link_is_the_one_that_people_are_sent_to() {
        Meeting meeting = elsewhere(clock.instant().minus(Duration.ofMinutes(1)));
        meeting.goOver(meeting.asCandidate()).then().body("videoLink", equalTo(LINK));
        meeting.videoLink = "https://meet.example.org/other";
        meeting.publish("IN_PROGRESS");
        meeting.goOver(meeting.asCandidate())
                .then()
                .body("videoLink", equalTo("https://meet.example.org/other"))
                .body("videoHost", equalTo("meet.example.org"));
    }

    @Test
    void cancelled_finished_tampered_foreign_and_replaced_lead_nowhere() {
        Meeting meeting = elsewhere(clock.instant().minus(Duration.ofMinutes(1)));
        String key = meeting.key();
        String other = key.substring(0, 51) + (key.endsWith("A") ? "B" : "A");
        hidden(meeting.goOver(given().header("X-Candidate-Key", other)))
                .then()
                .statusCode(404)
                .body("type", endsWith("link-invalid"));
        hidden(meeting.goOver(given().header("X-Candidate-Key", scene.meeting().key())))
                .then()
                .statusCode(404);
        hidden(meeting.goOver(given())).then().statusCode(401);
        meeting.linkVersion = 2;
        meeting.publish("SCHEDULED");
        hidden(meeting.goOver(given().header("X-Candidate-Key", key)))
                .then()
                .statusCode(410)
                .body("type", endsWith("link-replaced"));
        meeting.publish("CANCELLED");
        hidden(meeting.goOver(meeting.asCandidate()))
                .then()
                .statusCode(410)
                .body("type", endsWith("interview-cancelled"));
        meeting.publish("NO_SHOW");
        hidden(meeting.goOver(meeting.asCandidate())).then().statusCode(410).body("type", endsWith("interview-over"));
    }

    private Meeting elsewhere(Instant startsAt) {
        Meeting meeting = scene.meeting(startsAt);
        meeting.videoLink = LINK;
        meeting.publish("SCHEDULED");
        return meeting;
    }

    /** An answer to a candidate in which the link must not be. */
    private static Response hidden(Response answer) {
        assertThat(answer.asString()).doesNotContain("8421", "s3cret");
        return answer;
    }
}
