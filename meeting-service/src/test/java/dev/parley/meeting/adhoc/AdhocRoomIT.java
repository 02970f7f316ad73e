package dev.parley.meeting.adhoc;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.meeting.AdhocRoomState;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Talks;
import dev.parley.meeting.testing.Talks.Both;
import dev.parley.meeting.testing.Talks.Talk;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Rooms between two members. */
@QuarkusTest
class AdhocRoomIT {

    @Inject
    Talks talks;

    @Inject
    MutableClock clock;

    @Inject
    CloseAdhocRoom closeAdhocRoom;

    private EventProbe probe;

    @BeforeEach
    void listen() {
        probe = EventProbe.on(Topics.MEETING_ADHOC_ROOM);
    }

    @AfterEach
    void letTheClockRun() {
        probe.close();
        clock.reset();
    }

    @Test
    void theRoomOpensOnceWhenTheInvitationIsAccepted() {
        Talk talk = talks.accepted();
        talk.send(InviteEvents.LIVE_INVITATION_ACCEPTED, "accepted", null, 2);
        talk.accept();
        AdhocRoomState room = event(MeetingEvents.ADHOC_ROOM_OPENED, talk);
        assertThat(room.memberIds()).containsExactly(talk.inviter, talk.invitee);
        assertThat(room.presentIds()).isEmpty();
        assertThat(room.status()).isEqualTo(AdhocRoomState.OPEN);
        talk.join(talk.inviter).then().statusCode(200);
        event(MeetingEvents.ADHOC_ROOM_ENTERED, talk);
        assertThat(probe.records()).filteredOn(r -> r.key().equals(talk.roomId)).hasSize(2);
        assertThat(Rows.number("SELECT count(*) FROM interview WHERE interview_id = '" + talk.id + "'"))
                .isZero();
    }

    @Test
    void bothEnterAsEqualsWithoutALobbyAndSpeakToEachOther() {
        Talk talk = talks.accepted();
        talk.join(talk.inviter)
                .then()
                .statusCode(200)
                .body("role", equalTo("MEMBER"))
                .body("displayName", equalTo("Member Person"))
                .body("lobby", equalTo(false))
                .body("roomId", equalTo(talk.roomId))
                .body("interviewId", nullValue())
                .body("socketUrl", equalTo("/ws/room"));
        try (Both both = talk.both()) {
            assertThat(both.invitee().await("welcome").path("participants")).hasSize(1);
            assertThat(both.invitee().await("welcome").path("lobby").isMissingNode())
                    .isTrue();
            assertThat(both.inviter().await("welcome").at("/room/endsAt").asText())
                    .isNotEmpty();
            both.inviter().send(Map.of("t", "signal", "to", both.invitee().id(), "seq", 1, "data", Map.of("sdp", "x")));
            assertThat(both.invitee().await("signal").path("from").asText())
                    .isEqualTo(both.inviter().id());
            both.invitee().send(Map.of("t", "chat", "id", "c1", "text", "Hello!"));
            assertThat(both.inviter().await("chat").path("text").asText()).isEqualTo("Hello!");
            both.inviter()
                    .send(Map.of("t", "deny", "participantId", both.invitee().id()));
            assertThat(both.inviter().await("error").path("code").asText()).isEqualTo("forbidden");
        }
    }

    @Test
    void whoIsInsideIsTold() {
        Talk talk = talks.accepted();
        Both both = talk.both();
        both.inviter().leave();
        both.invitee().await("participant-left");
        both.invitee().leave();
        List<ReceivedEvent> story = probe.await(5, event -> talk.roomId.equals(event.key()));
        assertThat(story)
                .extracting(ReceivedEvent::type)
                .containsExactly(
                        MeetingEvents.ADHOC_ROOM_OPENED,
                        MeetingEvents.ADHOC_ROOM_ENTERED,
                        MeetingEvents.ADHOC_ROOM_ENTERED,
                        MeetingEvents.ADHOC_ROOM_LEFT,
                        MeetingEvents.ADHOC_ROOM_LEFT);
        assertThat(story).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(story)
                .extracting(event -> event.dataAs(AdhocRoomState.class).presentIds())
                .containsExactly(
                        List.of(),
                        List.of(talk.inviter),
                        List.of(talk.inviter, talk.invitee),
                        List.of(talk.invitee),
                        List.of());
    }

    @Test
    void forEverybodyElseTheRoomDoesNotExist() {
        Talk talk = talks.accepted();
        for (String role : List.of("member", "recruiter", "admin")) {
            String stranger = Tokens.token(UUID.randomUUID(), role);
            given().auth()
                    .oauth2(stranger)
                    .post("/api/v1/rooms/{room}/join", talk.roomId)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("not-found"));
            given().auth()
                    .oauth2(stranger)
                    .get("/api/v1/rooms/{room}/ice", talk.roomId)
                    .then()
                    .statusCode(404);
            given().auth()
                    .oauth2(stranger)
                    .post("/api/v1/interviews/{id}/join", talk.id)
                    .then()
                    .statusCode(404);
        }
        given().auth()
                .oauth2(Tokens.token(talk.inviter, "vendor"))
                .post("/api/v1/rooms/{room}/join", talk.roomId)
                .then()
                .statusCode(403);
        given().post("/api/v1/rooms/{room}/join", talk.roomId).then().statusCode(401);
        talk.join(talk.invitee).then().statusCode(200);
    }

    @Test
    void aMemberWhoIsFasterThanTheEventIsAskedToWait() {
        Talk talk = talks.invited();
        talk.join(talk.invitee).then().statusCode(503).body("type", endsWith("not-ready-yet"));
        talk.join(UUID.randomUUID()).then().statusCode(404);
        talk.accept();
        talk.join(talk.invitee).then().statusCode(200);

        Talk refused = talks.invited();
        refused.publish(InviteEvents.LIVE_INVITATION_REJECTED, "rejected", null);
        refused.join(refused.inviter).then().statusCode(404);
    }

    @Test
    void crossingInvitationsLeadToOneRoom() {
        Talk kept = talks.invited();
        Talk merged = kept.crossing();
        merged.publish(InviteEvents.LIVE_INVITATION_MERGED, "merged", kept.id);
        merged.join(merged.inviter).then().statusCode(503);
        kept.accept();
        merged.join(merged.inviter).then().statusCode(200).body("roomId", equalTo(kept.roomId));
        kept.join(kept.inviter).then().statusCode(200).body("roomId", equalTo(kept.roomId));
        merged.join(UUID.randomUUID()).then().statusCode(404);
        event(MeetingEvents.ADHOC_ROOM_ENTERED, kept);
        assertThat(probe.records()).noneMatch(r -> r.key().equals(merged.roomId));
    }

    @Test
    void whatTwoWroteTogetherGoesWithTheirRoom() {
        stopTheClock();
        Talk talk = talks.accepted();
        try (Both both = talk.both()) {
            both.inviter().send(Map.of("t", "pad-update", "id", "1", "update", "AAE="));
            both.inviter().await("pad-ack");
            both.invitee().await("pad-update");
        }
        awaitLeft(talk, 2);
        String pads = "SELECT count(*) FROM pad WHERE meeting_id = '" + talk.id + "'";
        assertThat(Rows.number(pads)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(6));
        closeAdhocRoom.closeIfDue(talk.id);
        assertThat(Rows.number(pads)).isZero();
    }

    @Test
    void anEmptyRoomClosesAfterFiveMinutesAndNotBefore() {
        stopTheClock();
        Talk talk = talks.accepted();
        Both both = talk.both();
        both.inviter().leave();
        both.invitee().await("participant-left");
        clock.advance(Duration.ofMinutes(20));
        both.invitee().leave();
        awaitLeft(talk, 2);
        Instant left = clock.instant();

        clock.set(left.plus(Duration.ofMinutes(5)).minusMillis(1));
        closeAdhocRoom.closeIfDue(talk.id);
        mine(talk.inviter).body("running.roomId", equalTo(talk.roomId)).body("running.partnerInside", equalTo(false));
        talk.enter(talk.inviter).leave();
        awaitLeft(talk, 3);

        clock.advance(Duration.ofMinutes(5));
        talk.join(talk.invitee).then().statusCode(410).body("type", endsWith("room-over"));
        mine(talk.inviter)
                .body("running", nullValue())
                .body("history.items[0].roomId", equalTo(talk.roomId))
                .body("history.items[0].partnerId", equalTo(talk.invitee.toString()))
                .body("history.items[0].partnerName", equalTo("Member Person"))
                .body("history.items[0].closedBecause", equalTo("EMPTY"))
                .body("history.items[0].lengthSeconds", equalTo(25 * 60 - 1));
        closeAdhocRoom.closeIfDue(talk.id);
        AdhocRoomState closed = event(MeetingEvents.ADHOC_ROOM_CLOSED, talk);
        assertThat(closed.status()).isEqualTo(AdhocRoomState.CLOSED);
        assertThat(closed.closedBecause()).isEqualTo(AdhocRoomState.EMPTY);
        assertThat(closed.closedAt()).isEqualTo(clock.instant());
        mine(talk.invitee).body("history.pagination.total", equalTo(1));
    }

    @Test
    void aRoomThatNobodyEntersClosesToo() {
        stopTheClock();
        Talk talk = talks.accepted();
        clock.advance(Duration.ofMinutes(5));
        AdhocRoomState closed = event(MeetingEvents.ADHOC_ROOM_CLOSED, talk);
        assertThat(closed.closedBecause()).isEqualTo(AdhocRoomState.EMPTY);
        mine(talk.inviter)
                .body("history.items[0].lengthSeconds", equalTo(0))
                .body("history.items[0].partnerName", nullValue());
    }

    @Test
    void theRoomClosesTwoHoursAfterItOpenedWhoeverIsInside() {
        stopTheClock();
        Talk talk = talks.accepted();
        Instant opened = clock.instant();
        Both both = talk.both();
        clock.set(opened.plus(Duration.ofHours(2)).minusMillis(1));
        closeAdhocRoom.closeIfDue(talk.id);
        talk.join(talk.inviter).then().statusCode(200);
        clock.set(opened.plus(Duration.ofHours(2)));
        talk.join(talk.inviter).then().statusCode(410).body("type", endsWith("room-over"));
        assertThat(both.invitee().await("room-closed").path("reason").asText()).isEqualTo("over");
        assertThat(both.inviter().awaitClose()).isEqualTo("room-closed");
        AdhocRoomState closed = event(MeetingEvents.ADHOC_ROOM_CLOSED, talk);
        assertThat(closed.closedBecause()).isEqualTo(AdhocRoomState.TIME);
        assertThat(closed.closedAt()).isEqualTo(opened.plus(Duration.ofHours(2)));
        assertThat(closed.presentIds()).isEmpty();
        mine(talk.invitee).body("history.items[0].lengthSeconds", equalTo(7200));
    }

    @Test
    void whoseReplicaDiedIsNoGhost() {
        Talk talk = talks.accepted();
        Both both = talk.both();
        lease(
                both.invitee(),
                "replica = gen_random_uuid(), connection_id = gen_random_uuid(),"
                        + " seen_at = clock_timestamp() - interval '16 s', held_until = clock_timestamp() - interval '1 s'");
        both.inviter().await("participant-updated", m -> !m.at("/p/connected").asBoolean());
        lease(
                both.invitee(),
                "seen_at = clock_timestamp() - interval '31 s', held_until = clock_timestamp() - interval '1 s'");
        both.inviter().await("participant-left");
        assertThat(event(MeetingEvents.ADHOC_ROOM_LEFT, talk).presentIds()).containsExactly(talk.inviter);
        both.inviter().leave();
    }

    @Test
    void aMemberAtAnotherReplicaIsHeardHereAndADroppedSocketComesBack() {
        Talk talk = talks.accepted();
        Both both = talk.both();
        EventSender.send(Topics.MEETING_SIGNAL, talk.id.toString(), """
                {"replica":"%s","notice":{"interviewId":"%s","to":"INSIDE","participantId":null,\
                "message":{"t":"questions","version":7,"items":[],"ticked":[]},"admit":false}}""".formatted(UUID.randomUUID(), talk.id));
        assertThat(both.invitee().await("questions").path("version").asInt()).isEqualTo(7);
        both.invitee().drop();
        both.inviter().await("participant-updated", m -> !m.at("/p/connected").asBoolean());
        Browser back = both.invitee().resume();
        assertThat(back.await("welcome").path("participants")).hasSize(1);
        back.leave();
        both.inviter().leave();
    }

    private void stopTheClock() {
        clock.set(clock.instant());
    }

    private static ValidatableResponse mine(UUID person) {
        return given().auth()
                .oauth2(Tokens.token(person, "member"))
                .get("/api/v1/rooms/mine")
                .then()
                .statusCode(200);
    }

    private void awaitLeft(Talk talk, int times) {
        probe.await(
                times, event -> talk.roomId.equals(event.key()) && event.type().equals(MeetingEvents.ADHOC_ROOM_LEFT));
    }

    private AdhocRoomState event(String type, Talk talk) {
        return probe.await(type, talk.roomId).dataAs(AdhocRoomState.class);
    }

    private static void lease(Browser browser, String change) {
        int rows =
                Rows.update("UPDATE connection_lease SET " + change + " WHERE participant_id = '" + browser.id() + "'");
        assertThat(rows).isEqualTo(1);
    }
}
