package dev.parley.meeting.socket;

import dev.parley.contracts.Topics;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.meeting.testing.Scene.Pair;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two replicas: this one, and one that is played by the test. */
@QuarkusTest
class RelayIT {

    @Inject
    Scene scene;

    @Test
    void aSignalFromAnotherReplicaReachesTheSocketHere() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            foreign(meeting, pair.guest().id(), """
                    {"t":"signal","from":"%s","epoch":3,"seq":9,"data":{"restart":true}}""".formatted(UUID.randomUUID()));
            assertThat(pair.guest().await("signal").path("seq").asInt()).isEqualTo(9);
            assertThat(pair.host().heard("signal")).isEmpty();
        }
    }

    @Test
    void aSignalFromAnotherReplicaDoesNotReachTheLobby() {
        Meeting meeting = scene.meeting();
        Browser guest = meeting.candidate();
        foreign(meeting, guest.id(), """
                {"t":"signal","from":"%s","epoch":1,"seq":1,"data":{}}""".formatted(UUID.randomUUID()));
        foreign(meeting, guest.id(), """
                {"t":"error","code":"last","detail":"The signal would have come before."}""");
        guest.await("error");
        assertThat(guest.heard("signal")).isEmpty();
        guest.leave();
    }

    @Test
    void whatIsForSomebodyElsewhereIsBroadcast() {
        Meeting meeting = scene.meeting();
        try (EventProbe probe = EventProbe.on(Topics.MEETING_SIGNAL)) {
            Pair pair = meeting.pair();
            moveElsewhere(pair.guest());
            pair.guest().drop();
            var signal = Map.of("t", "signal", "to", pair.guest().id(), "seq", 4, "data", Map.of("k", "v"));
            await().pollInterval(Duration.ofMillis(200))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> {
                        pair.host().send(signal);
                        return probe.records().stream()
                                .anyMatch(r -> r.key().equals(meeting.id.toString())
                                        && r.value().contains("\"t\":\"signal\"")
                                        && r.value().contains(pair.host().id()));
                    });
            pair.host().leave();
        }
    }

    @Test
    void nothingIsBroadcastWhileEverybodyIsHere() {
        Meeting meeting = scene.meeting();
        try (EventProbe probe = EventProbe.on(Topics.MEETING_SIGNAL);
                Pair pair = meeting.pair()) {
            pair.host().send(Map.of("t", "signal", "to", pair.guest().id(), "seq", 1, "data", Map.of()));
            pair.guest().await("signal");
            pair.host().send(Map.of("t", "chat", "id", "1", "text", "hi"));
            pair.guest().await("chat");
            assertThat(probe.records()).noneMatch(r -> r.key().equals(meeting.id.toString()));
        }
    }

    @Test
    void theLateCloseOfASocketWhoseParticipantIsElsewhereChangesNothing() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        moveElsewhere(pair.guest());
        pair.guest().drop();
        pair.host().settle();
        await().during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(2))
                .until(() -> Rows.number("SELECT count(*) FROM connection_lease WHERE connected AND participant_id = '"
                                + pair.guest().id() + "'")
                        == 1);
        assertThat(pair.host().heard("participant-updated")).isEmpty();
        pair.host().leave();
    }

    private static void moveElsewhere(Browser browser) {
        Rows.update("UPDATE connection_lease SET replica = gen_random_uuid(), connection_id = gen_random_uuid(),"
                + " held_until = clock_timestamp() + interval '1 min' WHERE participant_id = '" + browser.id() + "'");
    }

    private static void foreign(Meeting meeting, String to, String message) {
        EventSender.send(Topics.MEETING_SIGNAL, meeting.id.toString(), """
                {"replica":"%s","notice":{"interviewId":"%s","to":"ONE","participantId":"%s",\
                "message":%s,"admit":false}}""".formatted(
                        UUID.randomUUID(), meeting.id, to, message));
    }
}
