package dev.parley.meeting.room;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.meeting.testing.Scene.Pair;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class AttendanceIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @Inject
    RecheckParticipant recheck;

    private EventProbe probe;

    @BeforeEach
    void listen() {
        probe = EventProbe.on(Topics.MEETING_ROOM);
    }

    @AfterEach
    void letTheClockRun() {
        probe.close();
        clock.reset();
    }

    @Test
    void aKnockIsTheCandidatesAttendance() {
        Meeting meeting = scene.meeting();
        meeting.join(meeting.asCandidate()).then().statusCode(200);
        RoomState room = event(MeetingEvents.PARTICIPANT_JOINED, meeting).dataAs(RoomState.class);
        assertThat(room.status()).isEqualTo(RoomState.OPEN);
        assertThat(room.candidateFirstSeenAt()).isNotNull();
        assertThat(room.interviewerFirstSeenAt()).isNull();
        assertThat(room.emptySince()).isNull();
        assertThat(room.participants()).singleElement().satisfies(candidate -> {
            assertThat(candidate.inLobby()).isTrue();
            assertThat(candidate.personId()).isEqualTo(meeting.candidate);
            assertThat(candidate.leftAt()).isNull();
        });
    }

    @Test
    void theStoryIsToldInOrderWithTheWholeRoom() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        pair.guest().leave();
        pair.host().await("participant-left");
        pair.host().leave();
        List<ReceivedEvent> story = probe.await(5, of(meeting));
        assertThat(story)
                .extracting(ReceivedEvent::type)
                .containsExactly(
                        MeetingEvents.PARTICIPANT_JOINED,
                        MeetingEvents.PARTICIPANT_JOINED,
                        MeetingEvents.PARTICIPANT_JOINED,
                        MeetingEvents.PARTICIPANT_LEFT,
                        MeetingEvents.PARTICIPANT_LEFT);
        assertThat(story).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        RoomState last = story.getLast().dataAs(RoomState.class);
        assertThat(last.emptySince()).isNotNull();
        assertThat(last.participants()).hasSize(2).allMatch(p -> p.leftAt() != null && !p.inLobby());
    }

    @Test
    void whoseReplicaDiedIsFirstDisconnectedAndThenGone() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        lease(
                pair.guest(),
                "replica = gen_random_uuid(), connection_id = gen_random_uuid(),"
                        + " seen_at = clock_timestamp() - interval '16 s', held_until = clock_timestamp() - interval '1 s'");
        pair.host().await("participant-updated", m -> !m.at("/p/connected").asBoolean());
        Instant before = Instant.now();
        lease(
                pair.guest(),
                "seen_at = clock_timestamp() - interval '31 s'," + " held_until = clock_timestamp() - interval '1 s'");
        assertThat(pair.host().await("participant-left").path("reason").asText())
                .isEqualTo("lost");
        RoomState room = event(MeetingEvents.PARTICIPANT_LEFT, meeting).dataAs(RoomState.class);
        assertThat(room.participants())
                .filteredOn(p -> p.leftAt() != null)
                .singleElement()
                .satisfies(gone -> assertThat(gone.leftAt()).isBefore(before.minusSeconds(20)));
        pair.host().leave();
    }

    @Test
    void cancellingClosesTheRoomAtOnce() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        meeting.publish("CANCELLED");
        assertThat(pair.guest().await("room-closed").path("reason").asText()).isEqualTo("cancelled");
        assertThat(pair.host().awaitClose()).isEqualTo("room-closed");
        RoomState room = event(MeetingEvents.ROOM_CLOSED, meeting).dataAs(RoomState.class);
        assertThat(room.status()).isEqualTo(RoomState.CLOSED);
        assertThat(room.emptySince()).isNotNull();
        assertThat(room.participants()).allMatch(p -> p.leftAt() != null);
    }

    @Test
    void theRoomClosesAQuarterAfterTheEnd() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        clock.set(meeting.endsAt().plus(Duration.ofMinutes(15)));
        assertThat(pair.guest().await("room-closed").path("reason").asText()).isEqualTo("over");
        event(MeetingEvents.ROOM_CLOSED, meeting);
        meeting.portal().then().body("state", equalTo("over"));
    }

    @Test
    void whoseLinkWasReplacedHasToGo() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        meeting.linkVersion = 2;
        meeting.publish("SCHEDULED");
        recheck.recheck(meeting.id, java.util.UUID.fromString(pair.guest().id()));
        recheck.recheck(meeting.id, java.util.UUID.fromString(pair.host().id()));
        assertThat(pair.guest().awaitClose()).isEqualTo("link-replaced");
        pair.host().await("participant-left");
        pair.host().settle();
        pair.host().leave();
    }

    private ReceivedEvent event(String type, Meeting meeting) {
        return probe.await(type, meeting.id);
    }

    private static java.util.function.Predicate<ReceivedEvent> of(Meeting meeting) {
        return event -> meeting.id.toString().equals(event.key());
    }

    private static void lease(Browser browser, String change) {
        int rows =
                Rows.update("UPDATE connection_lease SET " + change + " WHERE participant_id = '" + browser.id() + "'");
        assertThat(rows).isEqualTo(1);
    }
}
