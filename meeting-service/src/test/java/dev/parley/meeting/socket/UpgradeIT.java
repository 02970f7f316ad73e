package dev.parley.meeting.socket;

import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.meeting.testing.Scene.Pair;
import dev.parley.platform.testing.MutableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class UpgradeIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theLanguageIsAgreedOnAndTheTicketNeverEchoed() {
        Browser browser = scene.meeting().interviewer();
        assertThat(browser.subprotocol()).isEqualTo("parley.v1");
        browser.leave();
    }

    @Test
    void aTicketIsGoodOnce() {
        String ticket = ticket(scene.meeting());
        assertThat(Browser.refusal(Browser.ORIGIN, "ticket." + ticket)).isEqualTo(101);
        assertThat(Browser.refusal(Browser.ORIGIN, "ticket." + ticket)).isEqualTo(401);
    }

    @Test
    void aTicketIsGoodForThirtySeconds() {
        Meeting meeting = scene.meeting();
        clock.set(clock.instant());
        String first = ticket(meeting);
        String second = ticket(meeting);
        clock.advance(Duration.ofSeconds(30).minusMillis(1));
        assertThat(Browser.refusal(Browser.ORIGIN, "ticket." + first)).isEqualTo(101);
        clock.advance(Duration.ofMillis(1));
        assertThat(Browser.refusal(Browser.ORIGIN, "ticket." + second)).isEqualTo(401);
    }

    @Test
    void onlyTheHashOfATicketIsKept() {
        String ticket = ticket(scene.meeting());
        assertThat(Rows.number("SELECT count(*) FROM socket_ticket WHERE encode(ticket_hash, 'escape') LIKE '%" + ticket
                        + "%'"))
                .isZero();
    }

    @Test
    void foreignPagesAndForgedCredentialsAreRefused() {
        String ticket = ticket(scene.meeting());
        assertThat(Browser.refusal("https://evil.example", "ticket." + ticket)).isEqualTo(403);
        assertThat(Browser.refusal(Browser.ORIGIN, "ticket.forged")).isEqualTo(401);
        assertThat(Browser.refusal(Browser.ORIGIN, "resume.forged")).isEqualTo(401);
        assertThat(Browser.refusal(Browser.ORIGIN, "nothing")).isEqualTo(401);
    }

    @Test
    void aDroppedSocketResumesInTheSameEpoch() {
        try (Pair pair = scene.meeting().pair()) {
            int epoch = pair.guest().await("welcome").at("/self/epoch").asInt();
            pair.guest().drop();
            pair.host().await("participant-updated", m -> !m.at("/p/connected").asBoolean());
            Browser back = pair.guest().resume();
            assertThat(back.await("welcome").at("/self/epoch").asInt()).isEqualTo(epoch);
            assertThat(back.await("welcome").path("inLobby").asBoolean()).isFalse();
            pair.host().await("participant-updated", m -> m.at("/p/connected").asBoolean());
            back.leave();
        }
    }

    @Test
    void aSecondWindowTakesOverAndTheLateCloseOfTheFirstEvictsNobody() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            Browser second = meeting.candidate();
            assertThat(pair.guest().await("error").path("code").asText()).isEqualTo("taken-over");
            assertThat(pair.guest().awaitClose()).isEqualTo("taken-over");
            second.settle();
            assertThat(Rows.number("SELECT count(*) FROM connection_lease WHERE connected AND participant_id = '"
                            + second.id() + "'"))
                    .isEqualTo(1);
            assertThat(pair.host().heard("participant-left")).isEmpty();
            second.leave();
        }
    }

    @Test
    void theTokenOfAWindowThatWasTakenOverIsWorthless() {
        Meeting meeting = scene.meeting();
        try (Pair pair = meeting.pair()) {
            String token = pair.guest().resumeToken();
            Browser second = meeting.candidate();
            Browser ghost = Browser.connect(Browser.ORIGIN, "resume." + token);
            ghost.send(java.util.Map.of("t", "hello"));
            assertThat(ghost.await("error").path("code").asText()).isEqualTo("ticket-invalid");
            ghost.awaitClose();
            second.settle();
            second.leave();
        }
    }

    @Test
    void aResumeTokenExpires() {
        clock.set(clock.instant());
        Browser browser = scene.meeting().interviewer();
        String token = browser.resumeToken();
        clock.advance(Duration.ofSeconds(50));
        assertThat(Browser.refusal(Browser.ORIGIN, "resume." + token)).isEqualTo(401);
        browser.leave();
    }

    private static String ticket(Meeting meeting) {
        return meeting.join(meeting.asInterviewer()).path("ticket");
    }
}
