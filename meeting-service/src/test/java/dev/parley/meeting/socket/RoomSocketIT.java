package dev.parley.meeting.socket;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.meeting.testing.Scene.Pair;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RoomSocketIT {

    @Inject
    Scene scene;

    @Inject
    MoveElsewhere moveElsewhere;

    @Inject
    LocalSockets sockets;

    @Test
    void whoWaitsInTheLobbyLearnsOfNobodyAndIsLetIn() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        Browser guest = meeting.candidate();
        JsonNode welcome = guest.await("welcome");
        assertThat(welcome.path("inLobby").asBoolean()).isTrue();
        assertThat(welcome.path("participants")).isEmpty();
        assertThat(host.await("knocking").at("/p/participantId").asText()).isEqualTo(guest.id());
        guest.send(Map.of("t", "signal", "to", host.id(), "seq", 1, "data", Map.of("restart", true)));
        assertThat(guest.await("error").path("code").asText()).isEqualTo("forbidden");
        host.send(Map.of("t", "admit", "participantId", guest.id()));
        guest.await("admitted");
        assertThat(guest.await("participant-joined").at("/p/participantId").asText())
                .isEqualTo(host.id());
        assertThat(host.await("participant-joined").at("/p/participantId").asText())
                .isEqualTo(guest.id());
        assertThat(host.heard("signal")).isEmpty();
        host.leave();
        guest.leave();
    }

    @Test
    void whoWasLetInOnceNeedNotWaitAgain() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            pair.guest().leave();
            pair.host().await("participant-left");
            Browser again = meeting.candidate();
            assertThat(again.await("welcome").path("inLobby").asBoolean()).isFalse();
            assertThat(again.await("welcome").path("participants")).hasSize(1);
            again.leave();
        }
    }

    @Test
    void whoIsTurnedAwayIsTold() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        Browser guest = meeting.candidate();
        host.await("knocking");
        host.send(Map.of("t", "deny", "participantId", guest.id()));
        guest.await("denied");
        assertThat(guest.awaitClose()).isEqualTo("denied");
        host.await("participant-left");
        host.leave();
    }

    @Test
    void aCandidateLetsNobodyIn() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            Browser stranger = Browser.open(meeting.join(given(), Map.of("roomId", meeting.roomId())));
            pair.guest().send(Map.of("t", "admit", "participantId", stranger.id()));
            assertThat(pair.guest().await("error").path("code").asText()).isEqualTo("forbidden");
            assertThat(stranger.heard("admitted")).isEmpty();
            stranger.leave();
        }
    }

    @Test
    void theSeventhIsNotLetIn() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        for (int i = 0; i < 5; i++) {
            meeting.join(given().auth().oauth2(Tokens.token(UUID.randomUUID(), "admin")));
        }
        Browser guest = meeting.candidate();
        host.send(Map.of("t", "admit", "participantId", guest.id()));
        assertThat(host.await("error").path("code").asText()).isEqualTo("room-full");
        host.leave();
        guest.leave();
    }

    @Test
    void signalsCarryTheSenderThatTheServerKnows() {
        try (Pair pair = scene.meeting().pair()) {
            pair.host()
                    .send(Map.of(
                            "t",
                            "signal",
                            "to",
                            pair.guest().id(),
                            "seq",
                            7,
                            "data",
                            Map.of("candidate", Map.of("a", 1))));
            JsonNode signal = pair.guest().await("signal");
            assertThat(signal.path("from").asText()).isEqualTo(pair.host().id());
            assertThat(signal.path("epoch").asInt()).isEqualTo(1);
            assertThat(signal.path("seq").asInt()).isEqualTo(7);
            assertThat(signal.at("/data/candidate/a").asInt()).isEqualTo(1);
            pair.guest().send(Map.of("t", "signal-ack", "to", pair.host().id(), "seq", 7));
            assertThat(pair.host().await("signal-ack").path("from").asText())
                    .isEqualTo(pair.guest().id());
        }
    }

    @Test
    void aParticipantOfAnotherInterviewCannotBeReached() {
        try (Pair here = scene.meeting().pair();
                Pair there = scene.meeting().pair()) {
            here.host().send(Map.of("t", "signal", "to", there.guest().id(), "seq", 1, "data", Map.of("x", 1)));
            here.host().settle();
            there.guest().settle();
            assertThat(there.guest().heard("signal")).isEmpty();
        }
    }

    @Test
    void chatIsKeptAndReplayedAndARepeatIsHeardOnce() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            pair.host().send(Map.of("t", "chat", "id", "m1", "text", "Welcome!"));
            assertThat(pair.guest().await("chat").path("name").asText()).isEqualTo("Interviewer Person");
            pair.host().send(Map.of("t", "chat", "id", "m1", "text", "Welcome!"));
            pair.host().settle();
            assertThat(pair.host().heard("chat")).hasSize(1);
            Browser again = meeting.candidate();
            assertThat(again.await("welcome").at("/chat/0/text").asText()).isEqualTo("Welcome!");
            again.leave();
        }
    }

    @Test
    void chatOfWhoIsLetInLaterIsReplayedThen() {
        Meeting meeting = scene.meeting();
        Browser host = meeting.interviewer();
        host.send(Map.of("t", "chat", "id", "m1", "text", "Before"));
        host.await("chat");
        Browser guest = meeting.candidate();
        assertThat(guest.await("welcome").path("chat")).isEmpty();
        host.send(Map.of("t", "admit", "participantId", guest.id()));
        assertThat(guest.await("chat").path("text").asText()).isEqualTo("Before");
        host.leave();
        guest.leave();
    }

    @Test
    void theOthersSeeWhatOneShows() {
        try (Pair pair = scene.meeting().pair()) {
            pair.guest().send(Map.of("t", "state", "mic", true, "camera", true, "screen", false));
            JsonNode update = pair.host().await("participant-updated");
            assertThat(update.at("/p/mic").asBoolean()).isTrue();
            assertThat(update.at("/p/screen").asBoolean()).isFalse();
        }
    }

    @Test
    void whoIsSentAwayBeforeTheReplicaStopsGoesOnElsewhere() {
        try (Pair pair = scene.meeting().pair()) {
            moveElsewhere.sendAway();
            assertThat(pair.guest().awaitClose()).isEqualTo("moving");
            Browser resumed = pair.guest().resume();
            assertThat(resumed.await("welcome").path("inLobby").asBoolean()).isFalse();
            resumed.leave();
        }
    }

    @Test
    void whoTalksTooFastIsToldAndNotRelayed() {
        try (Pair pair = scene.meeting().pair()) {
            for (int i = 0; i < 400; i++) {
                pair.host().sendRaw("{\"t\":\"ping\",\"n\":" + i + "}");
            }
            assertThat(pair.host().await("error").path("code").asText()).isEqualTo("rate-limited");
            assertThat(pair.host().heard("pong")).hasSizeLessThan(400);
        }
    }

    @Test
    void nonsenseIsRefusedAndTheSocketLives() {
        Browser host = scene.meeting().interviewer();
        host.sendRaw("nonsense");
        assertThat(host.await("error").path("code").asText()).isEqualTo("malformed-json");
        host.sendRaw("{\"t\":\"become-admin\"}");
        host.settle();
        host.leave();
    }

    @Test
    void aFrameAboveTheLimitEndsTheSocket() {
        Browser host = scene.meeting().interviewer();
        host.sendRaw("{\"t\":\"chat\",\"id\":\"x\",\"text\":\"" + "x".repeat(70_000) + "\"}");
        assertThat(host.awaitClose()).isNotNull();
    }

    @Test
    void aBrowserThatFellSilentIsShownAsDisconnected() {
        Meeting meeting = scene.meeting();
        Pair pair = meeting.pair();
        pair.guest().sleep();
        UUID guest = UUID.fromString(pair.guest().id());
        Awaitility.await().atMost(Duration.ofSeconds(12)).until(() -> {
            sockets.in(meeting.id)
                    .filter(socket -> socket.participantId().equals(guest))
                    .forEach(socket -> socket.hear(
                            System.nanoTime() - Duration.ofSeconds(16).toNanos()));
            return pair.host().heard("participant-updated").stream()
                    .anyMatch(update -> !update.at("/p/connected").asBoolean());
        });
        pair.host().leave();
    }

    @Test
    void whoSpeaksBeforeHelloIsNotHeard() {
        Meeting meeting = scene.meeting();
        String ticket = meeting.join(meeting.asInterviewer()).path("ticket");
        Browser silent = Browser.connect(Browser.ORIGIN, "ticket." + ticket);
        silent.send(Map.of("t", "chat", "id", "x", "text", "hi"));
        assertThat(silent.await("error").path("code").asText()).isEqualTo("bad-parameter");
        silent.drop();
    }
}
