package dev.parley.scheduling.adjustment;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.AdjustmentState;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** What meeting tells of a candidate's needs reaches the people. */
@QuarkusTest
class AdjustmentIT {

    private static final Instant ASKED = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Inject
    Scene scene;

    private Recruiter recruiter;
    private UUID interview;

    @BeforeEach
    void open() {
        recruiter = scene.recruiter();
        Map<String, Object> body = Recruiter.body(recruiter.readyForQuestions());
        body.put("mode", "SELF_PACED");
        interview = Recruiter.created(recruiter.post("/interviews", body));
    }

    @Test
    void the_owner_is_told_by_mail_and_on_today_until_it_is_answered() {
        UUID request = UUID.randomUUID();
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            publish(1, MeetingEvents.ADJUSTMENT_REQUESTED, 0, request, null);
            NotificationRequest mail = await(requests, "owner-adjustment-requested");
            assertThat(mail.recipient().personId()).isEqualTo(recruiter.id());
            assertThat(mail.recipient().kind()).isEqualTo(Contact.STAFF);
            assertThat(mail.params().get("link")).endsWith("/app/interviews/" + interview);
        }
        attention()
                .body("needsAttention.kind", contains("adjustment-asked"))
                .body("needsAttention[0].interview.id", equalTo(interview.toString()))
                .body("needsAttention[0].since", equalTo(ASKED.toString()));
        publish(2, MeetingEvents.ADJUSTMENT_ANSWERED, 0, request, "CLOSED");
        awaitLog("SCHEDULED", "ADJUSTMENT_REQUESTED", "ADJUSTMENT_ANSWERED");
        attention().body("needsAttention", empty());
    }

    @Test
    void the_candidate_is_told_of_more_time_and_not_of_less() {
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            publish(1, MeetingEvents.EXTRA_TIME_SET, 50, null, null);
            NotificationRequest mail = await(requests, "self-paced-extra-time");
            assertThat(mail.params()).containsEntry("percent", "50");
            assertThat(mail.recipient().kind()).isEqualTo(Contact.CANDIDATE);
            publish(2, MeetingEvents.EXTRA_TIME_SET, 0, null, null);
            awaitLog("SCHEDULED", "EXTRA_TIME_SET", "EXTRA_TIME_SET");
            publish(3, MeetingEvents.EXTRA_TIME_SET, 25, null, null);
            assertThat(await(requests, "self-paced-extra-time", "25").params()).containsEntry("percent", "25");
        }
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items[1].newValues.extraPercent", equalTo(50))
                .body("items[2].oldValues.extraPercent", equalTo(50))
                .body("items[3].newValues.extraPercent", equalTo(25));
    }

    @Test
    void a_question_that_is_asked_again_keeps_the_link_alive_and_both_are_told() {
        Instant until = ASKED.plus(30, ChronoUnit.DAYS);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            publish(1, MeetingEvents.QUESTION_REOPENED, until, "The sound was missing");
            NotificationRequest mail = await(requests, "self-paced-reopened");
            assertThat(mail.params())
                    .containsEntry("reason", "The sound was missing")
                    .containsEntry("deadline", until.toString())
                    .containsKey("link");
            recruiter.get("/interviews/" + interview).then().body("deadline", equalTo(until.toString()));
            publish(2, MeetingEvents.QUESTION_ANSWERED_AGAIN, null, null);
            assertThat(await(requests, "owner-answered-again").recipient().personId())
                    .isEqualTo(recruiter.id());
        }
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "QUESTION_REOPENED", "QUESTION_ANSWERED_AGAIN"))
                .body("items[1].reason", equalTo("The sound was missing"));
    }

    private void publish(long sequence, String type, Instant until, String reason) {
        EventSender.send(new DomainEvent(
                Topics.ADJUSTMENT,
                type,
                interview,
                sequence,
                new AdjustmentState(interview, 0, null, null, null, null, until, reason)));
    }

    private NotificationRequest await(EventProbe requests, String template) {
        return await(requests, template, null);
    }

    private NotificationRequest await(EventProbe requests, String template, String percent) {
        return requests.await(event -> {
                    NotificationRequest request = event.dataAs(NotificationRequest.class);
                    return request.subject().id().equals(interview)
                            && request.template().equals(template)
                            && (percent == null
                                    || percent.equals(request.params().get("percent")));
                })
                .dataAs(NotificationRequest.class);
    }

    private void publish(long sequence, String type, int percent, UUID request, String answer) {
        EventSender.send(new DomainEvent(
                Topics.ADJUSTMENT,
                type,
                interview,
                sequence,
                new AdjustmentState(
                        interview,
                        percent,
                        request,
                        request == null ? null : ASKED,
                        answer,
                        answer == null ? null : ASKED.plusSeconds(60),
                        null,
                        null)));
    }

    private ValidatableResponse attention() {
        return recruiter.get("/interviews/dashboard").then().statusCode(200);
    }

    private void awaitLog(String... actions) {
        Awaitility.await().untilAsserted(() -> recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains(actions)));
    }
}
