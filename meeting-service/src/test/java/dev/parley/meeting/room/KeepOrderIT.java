package dev.parley.meeting.room;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.meeting.testing.Scene.Pair;
import dev.parley.meeting.testing.Talks;
import dev.parley.meeting.testing.Talks.Both;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What interviewers may do about others in the room, and nobody else. */
@QuarkusTest
class KeepOrderIT {

    @Inject
    Scene scene;

    @Inject
    Talks talks;

    @Test
    void aMicrophoneIsTurnedOffByThePageOfWhoIsAsked() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            pair.host().send(about("mute", pair.guest()));
            assertThat(pair.guest().await("mute").path("by").asText()).isEqualTo("Interviewer Person");
            pair.host().settle();
            assertThat(pair.host().heard("error")).isEmpty();
        }
    }

    @Test
    void whoIsRemovedWaitsUntilTheyAreLetInAgain() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair();
                EventProbe probe = EventProbe.on(Topics.MEETING_ROOM)) {
            pair.host().send(about("remove", pair.guest()));
            assertThat(pair.guest().await("denied").path("reason").asText()).isEqualTo("removed");
            assertThat(pair.guest().awaitClose()).isEqualTo("removed");
            assertThat(pair.host().await("participant-left").path("reason").asText())
                    .isEqualTo("removed");
            RoomState without =
                    probe.await(MeetingEvents.PARTICIPANT_LEFT, meeting.id).dataAs(RoomState.class);
            assertThat(without.participants())
                    .filteredOn(p -> meeting.candidate.equals(p.personId()))
                    .singleElement()
                    .satisfies(p -> assertThat(p.leftAt()).isNotNull());

            Browser again = meeting.candidate();
            assertThat(again.await("welcome").path("inLobby").asBoolean()).isTrue();
            Browser reloaded = meeting.candidate();
            assertThat(reloaded.await("welcome").path("inLobby").asBoolean()).isTrue();
            pair.host().send(about("admit", reloaded));
            reloaded.await("admitted");
            reloaded.leave();
            pair.host().await("participant-left", m -> m.path("reason").asText().equals("left"));
            Browser trusted = meeting.candidate();
            assertThat(trusted.await("welcome").path("inLobby").asBoolean()).isFalse();
            trusted.leave();
        }
    }

    @Test
    void theTokenOfWhoWasRemovedOpensNothing() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            String token = pair.guest().resumeToken();
            pair.host().send(about("remove", pair.guest()));
            pair.guest().awaitClose();
            Browser resumed = Browser.connect(Browser.ORIGIN, "resume." + token);
            resumed.send(Map.of("t", "hello"));
            assertThat(resumed.await("error").path("code").asText()).isEqualTo("ticket-invalid");
        }
    }

    @Test
    void anInterviewerToo_andTheyHearNothingOfTheLobbyMeanwhile() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            Browser second = secondHost(meeting);
            pair.host().await("participant-joined", m -> is(second, m.at("/p/participantId")));
            pair.host().send(about("remove", second));
            second.awaitClose();
            Browser waiting = secondHost(meeting);
            assertThat(waiting.await("welcome").path("inLobby").asBoolean()).isTrue();
            assertThat(waiting.await("welcome").path("lobby").isEmpty()).isTrue();
            waiting.send(about("mute", pair.guest()));
            assertThat(waiting.await("error").path("code").asText()).isEqualTo("forbidden");

            pair.host().leave();
            pair.host().awaitClose();
            waiting.await("admitted");
            assertThat(waiting.await("lock").path("locked").asBoolean(true)).isFalse();
            waiting.leave();
        }
    }

    @Test
    void ofTwoWhoRemoveEachOtherOneStays() {
        Meeting meeting = scene.meeting();
        Browser one = meeting.interviewer();
        Browser other = secondHost(meeting);
        one.await("participant-joined");
        one.send(about("remove", other));
        other.send(about("remove", one));
        String here = "SELECT count(*) FROM participant WHERE left_at IS NULL AND interview_id = '" + meeting.id + "'";
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> Rows.number(here) == 1);
        Browser left = Rows.number(here + " AND participant_id = '" + one.id() + "'") == 1 ? one : other;
        left.await("participant-left");
        left.settle();
        assertThat(Rows.number(here)).isEqualTo(1);
        left.leave();
    }

    @Test
    void behindALockWaitAllWhoHaveNotBeenInside() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            pair.host().send(Map.of("t", "lock", "locked", true));
            assertThat(pair.host().await("lock").path("by").asText()).isEqualTo("Interviewer Person");
            pair.host().send(Map.of("t", "lock", "locked", true));
            pair.host().settle();
            assertThat(pair.host().heard("lock")).as("nothing changed").hasSize(1);

            pair.guest().leave();
            pair.guest().awaitClose();
            pair.host().await("participant-left");
            Browser back = meeting.candidate();
            assertThat(back.await("welcome").path("inLobby").asBoolean())
                    .as("was inside before")
                    .isFalse();
            assertThat(back.await("welcome").path("locked").isMissingNode()).isTrue();
            Browser late = secondHost(meeting);
            assertThat(late.await("welcome").path("inLobby").asBoolean()).isTrue();
            Browser reloaded = pair.host().resume();
            assertThat(reloaded.await("welcome").path("locked").asBoolean()).isTrue();
            assertThat(reloaded.await("welcome").path("lobby")).hasSize(1);

            reloaded.send(Map.of("t", "lock", "locked", false));
            reloaded.await("lock");
            reloaded.send(Map.of("t", "admit-all"));
            late.await("admitted");
            List.of(late, back, reloaded).forEach(Browser::leave);
        }
    }

    @Test
    void theLockGoesWithTheLastInterviewer() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            pair.host().send(Map.of("t", "lock", "locked", true));
            pair.host().await("lock");
            Browser late = secondHost(meeting);
            pair.host().leave();
            pair.host().awaitClose();
            late.await("admitted");
            assertThat(Rows.number("SELECT count(*) FROM room WHERE locked AND interview_id = '" + meeting.id + "'"))
                    .isZero();
            late.leave();
        }
    }

    @Test
    void whoEndsTheMeetingEndsItForAll() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        try (EventProbe probe = EventProbe.on(Topics.MEETING_ROOM)) {
            pair.host().send(Map.of("t", "end"));
            assertThat(pair.guest().await("room-closed").path("reason").asText())
                    .isEqualTo("ended");
            assertThat(pair.host().await("room-closed").path("reason").asText()).isEqualTo("ended");
            RoomState closed =
                    probe.await(MeetingEvents.ROOM_CLOSED, meeting.id).dataAs(RoomState.class);
            assertThat(closed.participants()).hasSize(2).allMatch(p -> p.leftAt() != null);
        }
        Browser candidate = meeting.candidate();
        assertThat(candidate.await("welcome").path("inLobby").asBoolean())
                .as("nobody sits alone in a room that was ended")
                .isTrue();
        Browser host = meeting.interviewer();
        assertThat(host.await("welcome").path("inLobby").asBoolean()).isFalse();
        host.send(about("admit", candidate));
        candidate.await("admitted");
        candidate.leave();
        host.leave();
    }

    @Test
    void nobodyElseMayDoAnyOfThis() {
        Meeting meeting = scene.meeting();
        Meeting elsewhere = scene.meeting();
        try (Pair pair = meeting.pair();
                Pair others = elsewhere.pair()) {
            for (Map<String, ?> tried : List.of(
                    about("mute", pair.host()),
                    about("remove", pair.host()),
                    Map.of("t", "lock", "locked", true),
                    Map.of("t", "admit-all"),
                    Map.of("t", "end"))) {
                int before = pair.guest().heard("error").size();
                pair.guest().send(tried);
                pair.guest().settle();
                assertThat(pair.guest().heard("error"))
                        .as("%s", tried)
                        .hasSize(before + 1)
                        .last()
                        .satisfies(
                                error -> assertThat(error.path("code").asText()).isEqualTo("forbidden"));
            }
            pair.host().send(about("remove", others.guest()));
            pair.host().send(about("mute", others.guest()));
            pair.host().send(Map.of("t", "remove"));
            assertThat(pair.host().await("error").path("code").asText()).isEqualTo("bad-parameter");
            pair.host().send(about("remove", pair.host()));
            pair.host().settle();
            assertThat(pair.host().heard("error")).hasSize(2);
            others.guest().settle();
            assertThat(others.guest().heard("mute")).isEmpty();
            assertThat(Rows.number("SELECT count(*) FROM participant WHERE left_at IS NOT NULL AND interview_id IN ('"
                            + meeting.id + "', '" + elsewhere.id + "')"))
                    .isZero();
        }
    }

    @Test
    void membersAreEachOthersEquals() {
        try (Both both = talks.accepted().both()) {
            for (Map<String, ?> tried : List.of(
                    about("mute", both.invitee()),
                    about("remove", both.invitee()),
                    Map.of("t", "lock", "locked", true),
                    Map.of("t", "end"))) {
                both.inviter().send(tried);
            }
            both.inviter().settle();
            assertThat(both.inviter().heard("error"))
                    .hasSize(4)
                    .allMatch(error -> error.path("code").asText().equals("forbidden"));
            assertThat(both.inviter().await("welcome").path("locked").isMissingNode())
                    .isTrue();
        }
    }

    @Test
    void raisedHandsAreSeenInTheirOrderAndGoWithWhoLeaves() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            pair.guest().send(Map.of("t", "state", "mic", true, "camera", false, "screen", false, "hand", true));
            String since = pair.host()
                    .await("participant-updated", m -> m.at("/p/handSince").isTextual())
                    .at("/p/handSince")
                    .asText();
            pair.guest().send(Map.of("t", "state", "mic", false, "camera", false, "screen", false, "hand", true));
            assertThat(pair.host()
                            .await(
                                    "participant-updated",
                                    m -> m.at("/p/handSince").isTextual()
                                            && !m.at("/p/mic").asBoolean())
                            .at("/p/handSince")
                            .asText())
                    .as("the time of the first")
                    .isEqualTo(since);
            pair.guest().leave();
            pair.guest().awaitClose();
            pair.host().await("participant-left");
            Browser back = meeting.candidate();
            assertThat(pair.host()
                            .await(
                                    "participant-joined",
                                    m -> m.at("/p/epoch").asInt() == 2 && is(back, m.at("/p/participantId")))
                            .at("/p/handSince")
                            .isTextual())
                    .isFalse();
            back.leave();
        }
    }

    private static Browser secondHost(Meeting meeting) {
        return Browser.open(meeting.join(given().auth().oauth2(Tokens.token(SECOND, "admin")))
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    private static final UUID SECOND = UUID.randomUUID();

    private static boolean is(Browser browser, JsonNode id) {
        return id.asText().equals(browser.id());
    }

    private static Map<String, ?> about(String kind, Browser whom) {
        return Map.of("t", kind, "participantId", whom.id());
    }
}
