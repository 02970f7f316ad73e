package dev.parley.scheduling.reminder;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.staff.Profile;
import dev.parley.scheduling.staff.RememberStaff;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class ReminderIT {

    private static final Duration QUIET = Duration.ofSeconds(2);

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @Inject
    RememberStaff rememberStaff;

    @Inject
    SendDueReminders sendDueReminders;

    private Recruiter recruiter;
    private UUID interviewer;
    private Match match;
    private Instant start;
    private UUID interview;
    private EventProbe requests;

    @BeforeEach
    void schedule() {
        recruiter = scene.recruiter();
        interviewer = UUID.randomUUID();
        rememberStaff.remember(new Profile(
                interviewer,
                "Ina Viewer",
                interviewer + "@parley.example",
                "+4915112345678",
                "Europe/Berlin",
                "en",
                true));
        match = reachable();
        start = Scene.inHours(72);
        interview = recruiter.scheduled(match, start, interviewer);
        requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
    }

    @AfterEach
    void letTheClockRun() {
        requests.close();
        clock.reset();
    }

    @Test
    void candidate_and_interviewer_are_reminded_a_day_an_hour_and_ten_minutes_before_by_mail_and_short_message() {
        sweepAt(start.minus(Duration.ofHours(24)).minusMillis(1));
        assertThat(reminders(QUIET)).isEmpty();
        for (String rung : List.of("PT24H", "PT1H", "PT10M")) {
            sweepAt(start.minus(Duration.parse(rung)));
            List<NotificationRequest> asked =
                    requests
                            .await(
                                    4,
                                    event -> ours(event)
                                            && rung.equals(
                                                    request(event).params().get("before")))
                            .stream()
                            .map(ReminderIT::request)
                            .toList();
            assertThat(asked)
                    .extracting(r -> r.template() + " " + r.channel() + " "
                            + r.recipient().personId())
                    .containsExactlyInAnyOrder(
                            "interview-reminder EMAIL " + match.candidateId(),
                            "interview-reminder SMS " + match.candidateId(),
                            "interviewer-reminder EMAIL " + interviewer,
                            "interviewer-reminder SMS " + interviewer);
            assertThat(asked).extracting(NotificationRequest::dedupeKey).doesNotHaveDuplicates();
            assertThat(asked).allSatisfy(r -> {
                assertThat(r.validStates()).doesNotContain("CANCELLED");
                assertThat(r.notAfter()).isBeforeOrEqualTo(start);
            });
        }
        sweepAt(start.minusMillis(1));
        assertThat(reminders(QUIET)).hasSize(12);
    }

    @Test
    void a_reminder_is_due_and_the_interview_is_cancelled_one_moment_earlier_so_nothing_is_requested() {
        clock.set(start.minus(Duration.ofHours(24)).minusMillis(1));
        recruiter
                .post("/interviews/" + interview + "/cancel", Map.of("reason", "ill"))
                .then()
                .statusCode(200);
        sweepAt(start.minus(Duration.ofHours(24)));
        assertThat(reminders(QUIET)).isEmpty();
    }

    @Test
    void a_reminder_that_is_claimed_already_is_looked_at_again_and_loses_to_the_cancel() {
        clock.set(start.minus(Duration.ofHours(24)));
        List<UUID> claimed = sendDueReminders.claim(100);
        assertThat(claimed).isNotEmpty();
        recruiter
                .post("/interviews/" + interview + "/cancel", Map.of("reason", "ill"))
                .then()
                .statusCode(200);
        claimed.forEach(sendDueReminders::send);
        assertThat(reminders(QUIET)).isEmpty();
    }

    @Test
    void another_time_starts_the_ladder_anew() {
        sweepAt(start.minus(Duration.ofHours(24)));
        requests.await(4, ReminderIT.this::ours);
        Instant later = start.plus(Duration.ofDays(3));
        recruiter
                .put(
                        "/interviews/" + interview,
                        Map.of(
                                "startsAt",
                                later.toString(),
                                "endsAt",
                                later.plusSeconds(3600).toString()))
                .then()
                .statusCode(200);
        sweepAt(start.minus(Duration.ofHours(1)));
        assertThat(reminders(QUIET)).hasSize(4);
        sweepAt(later.minus(Duration.ofHours(24)));
        assertThat(requests.await(8, ReminderIT.this::ours).stream()
                        .map(event -> request(event).subject().revision()))
                .containsOnly(0, 1);
    }

    @Test
    void two_replicas_at_once_remind_once() throws Exception {
        clock.set(start.minus(Duration.ofHours(24)));
        try (var replicas = Executors.newFixedThreadPool(4)) {
            List<Future<?>> sweeps = new ArrayList<>();
            for (int replica = 0; replica < 4; replica++) {
                sweeps.add(replicas.submit(sendDueReminders::sweep));
            }
            for (var sweep : sweeps) {
                sweep.get();
            }
        }
        assertThat(reminders(QUIET)).hasSize(4);
    }

    @Test
    void a_rung_that_nobody_looked_at_in_time_is_left_to_the_next_one() {
        sweepAt(start.minus(Duration.ofMinutes(30)));
        List<ReceivedEvent> asked = requests.await(4, ReminderIT.this::ours);
        assertThat(asked)
                .allMatch(event -> "PT1H".equals(request(event).params().get("before")));
        assertThat(reminders(QUIET)).hasSize(4);
    }

    @Test
    void whoever_declined_is_not_reminded() {
        scene.as(interviewer, "interviewer")
                .post("/interviews/" + interview + "/decline", Map.of("reason", "On leave"))
                .then()
                .statusCode(200);
        sweepAt(start.minus(Duration.ofHours(24)));
        assertThat(reminders(QUIET)).extracting(r -> r.recipient().personId()).containsOnly(match.candidateId());
    }

    @Test
    void an_absent_candidate_is_noted_once_when_late_entry_closes_and_their_interviewers_are_told() {
        Instant closes = start.plus(Duration.ofMinutes(10));
        sweepAt(closes.minusMillis(1));
        recruiter.get("/interviews/" + interview + "/logs").then().body("items.action", contains("SCHEDULED"));
        sweepAt(closes);
        sweepAt(closes.plusMillis(1));
        requests.await(event -> interviewer.toString().equals(event.key())
                && request(event).template().equals("interviewer-candidate-absent"));
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "CANDIDATE_ABSENT"));
        recruiter.get("/interviews/" + interview).then().body("warnings", hasItem("candidate-absent"));
    }

    @Test
    void a_self_paced_interview_is_reminded_of_before_its_deadline() {
        Map<String, Object> body = Recruiter.body(reachable(recruiter.jobWithQuestions()));
        body.put("mode", "SELF_PACED");
        interview = Recruiter.created(recruiter.post("/interviews", body));
        Instant deadline = Instant.parse(
                recruiter.get("/interviews/" + interview).jsonPath().getString("deadline"));
        sweepAt(deadline.minus(Duration.ofHours(24)));
        assertThat(requests.await(2, ReminderIT.this::ours).stream()
                        .map(event -> request(event).template()))
                .containsOnly("self-paced-reminder");
    }

    private Match reachable() {
        return reachable(recruiter.job());
    }

    private Match reachable(UUID job) {
        Match ready = recruiter.ready(job);
        recruiter
                .put(
                        "/candidates/" + ready.candidateId(),
                        Map.of("name", "Asha Rao", "email", Scene.email(), "mobile", "+919876543210"))
                .then()
                .statusCode(200);
        return ready;
    }

    private void sweepAt(Instant moment) {
        clock.set(moment);
        sendDueReminders.sweep();
    }

    private boolean ours(ReceivedEvent event) {
        return request(event).subject().id().equals(interview)
                && request(event).template().endsWith("-reminder");
    }

    private List<NotificationRequest> reminders(Duration within) {
        return requests.heardWithin(within).stream()
                .filter(this::ours)
                .map(ReminderIT::request)
                .toList();
    }

    private static NotificationRequest request(ReceivedEvent event) {
        return event.dataAs(NotificationRequest.class);
    }
}
