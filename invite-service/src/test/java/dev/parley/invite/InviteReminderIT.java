package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.invite.reminder.SendReminders;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class InviteReminderIT {

    private static final Instant NOW = Instant.parse("2035-03-01T10:00:00Z");

    @Inject
    SendReminders reminders;

    @Inject
    MutableClock clock;

    private Scene scene;
    private String id;
    private int marks;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_candidate_is_reminded_three_days_after_the_issue_and_a_day_before_the_expiry() {
        try (EventProbe requests = invited(Duration.ofDays(30))) {
            after(requests, Duration.ofDays(3).minusMillis(1), 0);
            after(requests, Duration.ofDays(3), 1);
            after(requests, Duration.ofDays(29).minusMillis(1), 1);
            after(requests, Duration.ofDays(29), 2);
            after(requests, Duration.ofDays(31), 2);
            NotificationRequest mail = reminded(requests).getFirst().dataAs(NotificationRequest.class);
            assertThat(mail.validStates()).containsExactly("pending");
            assertThat(mail.notAfter()).isEqualTo(NOW.plus(Duration.ofDays(30)));
            assertThat(mail.params()).containsKeys("link", "expiresAt").doesNotContainKey("code");
        }
    }

    @Test
    void a_short_invite_has_no_reminder_and_one_of_a_few_days_only_the_last() {
        try (EventProbe requests = invited(Duration.ofHours(20))) {
            after(requests, Duration.ofHours(19), 0);
        }
        try (EventProbe requests = invited(Duration.ofDays(4))) {
            after(requests, Duration.ofDays(3), 1);
        }
    }

    @Test
    void accepted_and_revoked_invites_are_not_reminded_of() {
        for (BiConsumer<EventProbe, Response> end : List.<BiConsumer<EventProbe, Response>>of(
                (requests, invite) -> Scene.redeem(
                                scene.email, scene.mailed(requests, invite).get("code"))
                        .then()
                        .statusCode(200),
                (requests, invite) -> given().auth()
                        .oauth2(Tokens.token(Tokens.RECRUITER, "recruiter"))
                        .post("/api/v1/invites/" + id + "/revoke")
                        .then()
                        .statusCode(200))) {
            clock.set(NOW);
            scene = Scene.withInterviewAt(NOW.plus(Duration.ofDays(40)));
            marks = 0;
            try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
                Response invite = scene.invite(Duration.ofDays(30));
                id = invite.path("id");
                end.accept(requests, invite);
                after(requests, Duration.ofDays(3), 0);
            }
        }
    }

    @Test
    void a_renewal_starts_the_time_afresh() {
        try (EventProbe requests = invited(Duration.ofDays(30))) {
            clock.set(NOW.plus(Duration.ofDays(2)));
            scene.invite(Duration.ofDays(30));
            after(requests, Duration.ofDays(4), 0);
            after(requests, Duration.ofDays(5), 1);
        }
    }

    @Test
    void many_replicas_remind_once() throws Exception {
        try (EventProbe requests = invited(Duration.ofDays(30))) {
            clock.set(NOW.plus(Duration.ofDays(3)));
            Callable<Boolean> sweep = () -> {
                reminders.sweep();
                return true;
            };
            AtOnce.run(Collections.nCopies(4, sweep));
            after(requests, Duration.ofDays(3), 1);
        }
    }

    private EventProbe invited(Duration validFor) {
        clock.set(NOW);
        scene = Scene.withInterviewAt(NOW.plus(Duration.ofDays(40)));
        EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
        marks = 0;
        id = scene.invite(validFor).path("id");
        return requests;
    }

    /** How many reminders there are then. Messages to one person keep their order, so the next one proves it. */
    private void after(EventProbe requests, Duration passed, int reminded) {
        clock.set(NOW.plus(passed));
        reminders.sweep();
        given().contentType(ContentType.JSON)
                .body(Map.of("email", scene.email))
                .post("/api/v1/invites/fresh-link")
                .then()
                .statusCode(202);
        marks++;
        requests.await(marks, event -> isMail(event, "fresh-link"));
        assertThat(reminded(requests)).hasSize(reminded);
    }

    private List<ReceivedEvent> reminded(EventProbe requests) {
        return requests.await(0, event -> isMail(event, "invite-reminder"));
    }

    private boolean isMail(ReceivedEvent event, String template) {
        return event.data() != null
                && template.equals(event.data().path("template").asText())
                && scene.email.equals(
                        event.data().path("recipient").path("email").asText());
    }
}
