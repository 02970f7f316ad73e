package dev.parley.scheduling.booking;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CancelPendingIT {

    @Inject
    Scene scene;

    Recruiter recruiter;
    Match match;

    @BeforeEach
    void aCandidateWhoMayBeInterviewed() {
        recruiter = scene.recruiter();
        match = recruiter.ready();
    }

    @Test
    void a_candidate_who_was_asked_for_a_time_is_told_that_it_came_to_nothing() {
        Map<String, Object> body = Recruiter.body(match);
        body.put("slotInterviewerIds", List.of(recruiter.offering(scene.interviewer())));
        UUID interview = Recruiter.created(recruiter.post("/interviews", body));

        NotificationRequest told = toldOfCancelling(interview);

        assertThat(told.template()).isEqualTo("interview-cancelled");
        assertThat(told.calendar()).isNull();
        assertThat(told.params()).containsEntry("reason", "Position filled").doesNotContainKey("startsAt");
        assertThat(told.validStates()).containsExactly("CANCELLED");
        assertThat(told.notAfter()).isNotNull();
    }

    @Test
    void so_is_one_who_was_asked_to_choose_out_of_the_times_of_its_interviewers() {
        Map<String, Object> body = Recruiter.body(match);
        body.put("interviewerIds", List.of(recruiter.offering(scene.interviewer())));
        UUID interview = Recruiter.created(recruiter.post("/interviews", body));
        recruiter
                .post("/interviews/" + interview + "/ask-for-time", Map.of())
                .then()
                .statusCode(200);

        assertThat(toldOfCancelling(interview).template()).isEqualTo("interview-cancelled");
    }

    @Test
    void who_never_heard_of_it_and_interviewers_hear_nothing() {
        Map<String, Object> body = Recruiter.body(match);
        UUID interviewer = scene.interviewer();
        body.put("interviewerIds", List.of(interviewer));
        UUID interview = Recruiter.created(recruiter.post("/interviews", body));
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            cancel(interview);
            assertThat(requests.heardWithin(Duration.ofSeconds(1)))
                    .extracting(ReceivedEvent::key)
                    .doesNotContain(match.candidateId().toString(), interviewer.toString());
        }
    }

    private NotificationRequest toldOfCancelling(UUID interview) {
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            cancel(interview);
            return requests.await(this::tellsTheCandidateThatItIsCancelled).dataAs(NotificationRequest.class);
        }
    }

    /** What they were told before the cancellation may be published after the probe began to listen. */
    private boolean tellsTheCandidateThatItIsCancelled(ReceivedEvent event) {
        return match.candidateId().toString().equals(event.key())
                && event.dataAs(NotificationRequest.class).validStates().equals(List.of("CANCELLED"));
    }

    private void cancel(UUID interview) {
        recruiter
                .post("/interviews/" + interview + "/cancel", Map.of("reason", "Position filled"))
                .then()
                .statusCode(200);
    }
}
