package dev.parley.verification.reminder;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.verification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WatchLinksIT {

    /** Long ago, so that nothing else is due. */
    private static final Instant ISSUED = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant EXPIRES = ISSUED.plus(Duration.ofHours(48));
    private static final Instant REMINDED = EXPIRES.minus(Duration.ofHours(6));

    @Inject
    Scene scene;

    @Inject
    WatchLinks watchLinks;

    @Inject
    MutableClock clock;

    private EventProbe requests;
    private EventProbe events;

    @BeforeEach
    void listen() {
        requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
        events = EventProbe.on(Topics.VERIFICATION_CASE);
        clock.set(ISSUED);
    }

    @AfterEach
    void letTheClockRun() {
        requests.close();
        events.close();
        clock.reset();
    }

    @Test
    void six_hours_before_its_end_a_candidate_is_reminded_of_the_same_link_once() {
        UUID id = scene.pending();
        String token = scene.assign(id);

        clock.set(REMINDED.minusMillis(1));
        watchLinks.remind();
        assertThat(reminders(id)).isEmpty();
        clock.set(REMINDED);
        watchLinks.remind();
        watchLinks.remind();

        List<NotificationRequest> asked = reminders(id);
        assertThat(asked).extracting(NotificationRequest::channel).containsExactlyInAnyOrder("EMAIL", "SMS");
        assertThat(asked).allSatisfy(request -> {
            assertThat(Scene.token(request.params().get("link"))).isEqualTo(token);
            assertThat(request.notAfter()).isEqualTo(EXPIRES);
            assertThat(request.validStates()).containsExactly("candidate_assigned");
        });
    }

    @Test
    void replicas_that_look_at_the_same_moment_remind_once() throws Exception {
        UUID id = scene.assigned();
        clock.set(REMINDED);

        Callable<Boolean> look = () -> {
            watchLinks.remind();
            return true;
        };
        AtOnce.run(Collections.nCopies(4, look));

        assertThat(reminders(id)).hasSize(2);
    }

    @Test
    void who_has_submitted_or_got_a_newer_link_meanwhile_is_not_reminded() {
        UUID submitted = scene.pending();
        String token = scene.assign(submitted);
        UUID resent = scene.assigned();
        clock.set(REMINDED);
        List<UUID> claimed = watchLinks.claim(100);

        scene.submit(token);
        Scene.admin()
                .post("/records/" + resent + "/resend-candidate-link", Map.of())
                .then()
                .statusCode(200);
        claimed.forEach(watchLinks::remindOne);

        assertThat(reminders(submitted)).isEmpty();
        assertThat(reminders(resent)).isEmpty();
    }

    @Test
    void a_link_whose_time_is_over_is_not_reminded_of_any_more() {
        UUID id = scene.assigned();

        clock.set(EXPIRES);
        watchLinks.remind();

        assertThat(reminders(id)).isEmpty();
    }

    @Test
    void an_expiry_is_announced_once_from_its_very_millisecond() {
        UUID id = scene.assigned();

        clock.set(EXPIRES.minusMillis(1));
        watchLinks.announceExpired();
        assertThat(expiries(id)).isEmpty();
        clock.set(EXPIRES);
        watchLinks.announceExpired();
        watchLinks.announceExpired();

        assertThat(expiries(id)).singleElement().satisfies(event -> {
            CaseState state = event.dataAs(CaseState.class);
            assertThat(state.candidateTokenExpired()).isTrue();
            assertThat(state.status()).isEqualTo("candidate_assigned");
        });
    }

    private List<NotificationRequest> reminders(UUID id) {
        return requests.heardWithin(Duration.ofMillis(900)).stream()
                .filter(event -> id.toString().equals(event.key()))
                .map(event -> event.dataAs(NotificationRequest.class))
                .filter(request -> request.template().equals("verification-reminder"))
                .toList();
    }

    private List<ReceivedEvent> expiries(UUID id) {
        return events.heardWithin(Duration.ofMillis(900)).stream()
                .filter(event -> id.toString().equals(event.key()))
                .filter(event -> event.type().equals(CaseEvents.LINK_EXPIRED))
                .toList();
    }
}
