package dev.parley.notification;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.MessageState;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.subject.SubjectStates;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.UUID;

import static dev.parley.notification.TestInterviews.anInterview;
import static io.restassured.RestAssured.given;

/** What other services do to this one, and where its answer is seen. */
public abstract class MessageSteps {

    @Inject
    SubjectStates subjects;

    protected static void send(NotificationRequest request) {
        EventSender.send(new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                request.recipient().personId(),
                request.subject().sequence(),
                request));
    }

    /** Announces a state of the interview and waits until the service has taken note. */
    protected void know(UUID interview, long sequence, String status, int revision) {
        EventSender.send(anInterview(interview).in(status).revision(revision).event(sequence));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> isKnown(interview, sequence));
    }

    protected boolean isKnown(UUID interview, long sequence) {
        return isKnown("interview", interview, sequence);
    }

    @Transactional
    protected boolean isKnown(String type, UUID subject, long sequence) {
        return subjects.find(type, subject)
                .filter(state -> state.sequence() == sequence)
                .isPresent();
    }

    protected static MessageState heard(EventProbe probe, UUID subject) {
        return probe.await(event ->
                        subject.toString().equals(event.data().path("subjectId").asText()))
                .dataAs(MessageState.class);
    }

    protected static ValidatableResponse log(UUID subject) {
        return given().auth()
                .oauth2(Tokens.recruiter())
                .get("/api/v1/notifications?subjectType=interview&subjectId=" + subject)
                .then()
                .statusCode(200);
    }
}
