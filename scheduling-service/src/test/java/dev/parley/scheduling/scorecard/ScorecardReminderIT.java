package dev.parley.scheduling.scorecard;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ScorecardReminderIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @Inject
    RemindInterviewers remindInterviewers;

    private Recruiter owner;
    private UUID interviewer;
    private UUID colleague;
    private Match match;
    private Instant end;
    private UUID interview;

    @BeforeEach
    void anInterviewOfTwoWithAForm() {
        owner = scene.recruiter();
        interviewer = scene.interviewer();
        colleague = scene.interviewer();
        match = owner.ready();
        form(Map.of("label", "Depth"));
        interview = offline();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void interviewers_are_reminded_an_hour_and_a_day_after_the_end_and_three_times_at_most() {
        complete();
        remindAt(Duration.ofHours(1).minusMillis(1), 0);
        remindAt(Duration.ofHours(1), 2);
        remindAt(Duration.ofHours(1).plusMillis(1), 2);
        remindAt(Duration.ofHours(24).minusMillis(1), 2);
        remindAt(Duration.ofHours(24), 4);
        remindAt(Duration.ofHours(48).minusMillis(1), 4);
        remindAt(Duration.ofHours(48), 6);
        remindAt(Duration.ofHours(72), 6);
        remindAt(Duration.ofDays(30), 6);
    }

    @Test
    void the_message_says_which_interview_and_leads_to_its_page() {
        complete();
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            remindAt(Duration.ofHours(1), 2);
            NotificationRequest request = probe.await(
                            event -> interviewer.toString().equals(event.key())
                                    && event.dataAs(NotificationRequest.class)
                                            .template()
                                            .equals("scorecard-reminder"))
                    .dataAs(NotificationRequest.class);
            assertThat(request.validStates()).containsExactly("COMPLETED");
            assertThat(request.subject().id()).isEqualTo(interview);
            assertThat(request.params()).containsEntry("candidateName", "Asha Rao");
            assertThat(request.params().get("link")).endsWith("/app/interviews/" + interview);
            assertThat(request.calendar()).isNull();
            assertThat(request.notAfter()).isEqualTo(end.plus(Duration.ofHours(25)));
        }
    }

    @Test
    void reminders_stop_for_who_has_submitted() {
        complete();
        remindAt(Duration.ofHours(1), 2);
        submit(interviewer);
        remindAt(Duration.ofHours(24), 3);
        submit(colleague);
        remindAt(Duration.ofHours(48), 3);
    }

    @Test
    void one_that_is_due_at_the_moment_of_the_submission_is_not_sent() {
        complete();
        clock.set(end.plus(Duration.ofHours(1)));
        submit(interviewer);
        remindAt(Duration.ofHours(1), 1);
    }

    @Test
    void nobody_is_reminded_of_an_interview_that_did_not_take_place_or_has_no_form() {
        UUID unattended = owner.scheduled(owner.ready(match.jobId()), Scene.inHours(30), interviewer);
        UUID calledOff = owner.scheduled(owner.ready(match.jobId()), Scene.inHours(40), interviewer);
        owner.post("/interviews/" + calledOff + "/cancel", Map.of("reason", "ill"));
        form();
        end = Scene.inHours(41);
        complete();
        remindAt(Duration.ofHours(1), 0);
        assertThat(reminders(unattended) + reminders(calledOff)).isZero();
    }

    @Test
    void replicas_that_look_at_the_same_moment_send_each_reminder_once() throws Exception {
        complete();
        clock.set(end.plus(Duration.ofHours(1)));
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> sweeps = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                sweeps.add(pool.submit(remindInterviewers::remindAll));
            }
            for (Future<Integer> sweep : sweeps) {
                sweep.get();
            }
        }
        assertThat(reminders(interview)).isEqualTo(2);
    }

    @SafeVarargs
    private void form(Map<String, Object>... criteria) {
        owner.put("/jobs/" + match.jobId() + "/scorecard-form", Map.of("criteria", List.of(criteria)))
                .then()
                .statusCode(200);
    }

    private UUID offline() {
        Instant start = Scene.inHours(3);
        end = start.plus(Duration.ofHours(1));
        Map<String, Object> body = Recruiter.body(match);
        body.putAll(Map.of(
                "type", "OFFLINE",
                "place", "Pune, room 4",
                "interviewerIds", List.of(interviewer, colleague),
                "startsAt", start.toString(),
                "endsAt", end.toString()));
        return Recruiter.created(owner.post("/interviews", body));
    }

    private void complete() {
        clock.set(end);
        scene.admin()
                .call()
                .post("/api/v1/interviews/auto-update-status")
                .then()
                .statusCode(200);
    }

    private void submit(UUID person) {
        scene.as(person, "interviewer")
                .put(
                        "/interviews/" + interview + "/scorecards/mine",
                        Map.of("ratings", Map.of("depth", 3), "recommendation", "YES", "submitted", true))
                .then()
                .statusCode(200);
    }

    /** @param inAll how many have been sent about the interview by then */
    private void remindAt(Duration afterTheEnd, int inAll) {
        clock.set(end.plus(afterTheEnd));
        remindInterviewers.remindAll();
        assertThat(reminders(interview))
                .as("reminders %s after the end", afterTheEnd)
                .isEqualTo(inAll);
    }

    private int reminders(UUID id) {
        return owner.get("/interviews/" + id + "/logs?limit=100")
                .jsonPath()
                .getList("items.findAll { it.action == 'SCORECARD_REMINDED' }")
                .size();
    }
}
