package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class InterviewEventsIT {

    @Inject
    Scene scene;

    @Test
    void each_change_is_told_with_the_full_state_and_a_rising_sequence() {
        Recruiter recruiter = scene.recruiter();
        try (EventProbe probe = EventProbe.on(Topics.SCHEDULING_INTERVIEW)) {
            UUID interview = recruiter.pending(recruiter.ready());
            recruiter.book(recruiter.slot(1, Scene.inHours(200), scene.interviewer()), interview);
            Instant start = Scene.inHours(210);
            recruiter
                    .put(
                            "/interviews/" + interview,
                            Map.of(
                                    "startsAt",
                                    start.toString(),
                                    "endsAt",
                                    start.plusSeconds(3600).toString()))
                    .then()
                    .statusCode(200);
            recruiter
                    .post("/interviews/" + interview + "/cancel", Map.of("reason", "Position filled"))
                    .then()
                    .statusCode(200);

            List<ReceivedEvent> events =
                    probe.await(4, event -> interview.toString().equals(event.key()));

            assertThat(events)
                    .extracting(ReceivedEvent::type)
                    .containsExactly(
                            SchedulingEvents.INTERVIEW_PENDING,
                            SchedulingEvents.INTERVIEW_SCHEDULED,
                            SchedulingEvents.INTERVIEW_RESCHEDULED,
                            SchedulingEvents.INTERVIEW_CANCELLED);
            assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
            assertThat(events).extracting(e -> state(e).revision()).containsExactly(0, 0, 1, 2);
            assertThat(state(events.get(2)).startsAt()).isEqualTo(start);
            assertThat(state(events.get(2)).slotId()).isNull();
            assertThat(state(events.get(3)).cancelReason()).isEqualTo("Position filled");
        }
    }

    @Test
    void candidate_and_interviewers_are_written_to() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Match match = recruiter.ready();
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            UUID interview = recruiter.scheduled(match, Scene.inHours(220), interviewer);

            NotificationRequest toCandidate = request(probe, match.candidateId(), "interview-scheduled");
            NotificationRequest toInterviewer = request(probe, interviewer, "interviewer-scheduled");

            assertThat(toCandidate.params())
                    .containsEntry("jobTitle", "Java Engineer")
                    .containsEntry("contactEmail", "recruiter@parley.example");
            assertThat(toCandidate.params().get("link")).contains("/?session_key=");
            assertThat(toCandidate.subject().id()).isEqualTo(interview);
            assertThat(toCandidate.validStates()).contains("SCHEDULED").doesNotContain("CANCELLED");
            assertThat(toCandidate.calendar().method()).isEqualTo("REQUEST");
            assertThat(toInterviewer.params().get("link")).endsWith("/app/interviews/" + interview);

            recruiter.post("/interviews/" + interview + "/cancel", Map.of("reason", "ill"));
            NotificationRequest cancelled = request(probe, match.candidateId(), "interview-cancelled");
            assertThat(cancelled.calendar().method()).isEqualTo("CANCEL");
            assertThat(cancelled.calendar().sequence()).isEqualTo(1);
            assertThat(cancelled.calendar().uid())
                    .isEqualTo(toCandidate.calendar().uid());
            request(probe, interviewer, "interviewer-cancelled");
        }
    }

    @Test
    void a_changed_address_is_told_and_replaces_the_links() {
        Recruiter recruiter = scene.recruiter();
        Match match = recruiter.ready();
        String link = recruiter
                .schedule(match, Scene.inHours(230), scene.interviewer())
                .jsonPath()
                .getString("meetingLink");
        try (EventProbe contacts = EventProbe.on(Topics.CONTACT);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            String email = Scene.email();
            recruiter
                    .put("/candidates/" + match.candidateId(), Map.of("name", "Asha Rao", "email", email))
                    .then()
                    .statusCode(200);

            assertThat(contacts.await(SchedulingEvents.CONTACT_CHANGED, match.candidateId())
                            .sequence())
                    .isEqualTo(2);
            NotificationRequest mail = request(requests, match.candidateId(), "interview-scheduled");
            assertThat(mail.recipient().email()).isEqualTo(email);
            assertThat(mail.params().get("link")).isNotEqualTo(link);
        }
    }

    private static NotificationRequest request(EventProbe probe, UUID person, String template) {
        return probe.await(event -> person.toString().equals(event.key())
                        && event.dataAs(NotificationRequest.class).template().equals(template))
                .dataAs(NotificationRequest.class);
    }

    private static InterviewState state(ReceivedEvent event) {
        return event.dataAs(InterviewState.class);
    }
}
