package dev.parley.scheduling.attendance;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.SelfPacedState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SelfPacedProgressIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private Recruiter recruiter;
    private UUID interview;
    private Instant begun;
    private Instant deadline;

    @BeforeEach
    void open() {
        recruiter = scene.recruiter();
        Map<String, Object> body = Recruiter.body(recruiter.readyForQuestions());
        body.put("mode", "SELF_PACED");
        interview = Recruiter.created(recruiter.post("/interviews", body));
        begun = Scene.inHours(1);
        deadline = Instant.parse(show().jsonPath().getString("deadline"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void the_first_question_starts_it_and_the_last_answer_completes_it() {
        progress(1, SelfPacedState.STARTED, null);
        awaitStatus("IN_PROGRESS");
        show().then().body("candidateJoinedAt", notNullValue());
        progress(2, SelfPacedState.FINISHED, begun.plusSeconds(1800));
        awaitStatus("COMPLETED");
        show().then().body("partial", nullValue()).body("completedAt", notNullValue());
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "JOINED", "COMPLETED"));
    }

    @Test
    void the_candidate_gets_one_receipt_when_the_last_answer_is_in() {
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            progress(1, SelfPacedState.STARTED, null);
            progress(2, SelfPacedState.FINISHED, begun.plusSeconds(1800));
            NotificationRequest receipt = requests.await(event -> event.dataAs(NotificationRequest.class)
                            .dedupeKey()
                            .startsWith("self-paced-receipt:" + interview))
                    .dataAs(NotificationRequest.class);
            assertThat(receipt.template()).isEqualTo("self-paced-receipt");
            assertThat(receipt.validStates()).containsExactly("COMPLETED");
            assertThat(receipt.subject().id()).isEqualTo(interview);
        }
    }

    @Test
    void a_finish_that_is_heard_of_before_the_start_does_both() {
        progress(2, SelfPacedState.FINISHED, begun.plusSeconds(1800));
        awaitStatus("COMPLETED");
        progress(1, SelfPacedState.STARTED, null);
        show().then().body("status", equalTo("COMPLETED"));
    }

    @Test
    void begun_and_not_finished_it_is_completed_partly_at_the_deadline_and_not_before() {
        progress(1, SelfPacedState.STARTED, null);
        awaitStatus("IN_PROGRESS");
        settleAt(deadline.minusMillis(1));
        show().then().body("status", equalTo("IN_PROGRESS"));
        try (EventProbe events = EventProbe.on(Topics.SCHEDULING_INTERVIEW)) {
            settleAt(deadline);
            show().then().body("status", equalTo("COMPLETED")).body("partial", equalTo(true));
            assertThat(events.await(SchedulingEvents.INTERVIEW_COMPLETED, interview)
                            .dataAs(InterviewState.class)
                            .partial())
                    .isTrue();
        }
    }

    @Test
    void an_answer_that_was_begun_before_the_deadline_makes_a_partial_interview_whole() {
        progress(1, SelfPacedState.STARTED, null);
        awaitStatus("IN_PROGRESS");
        settleAt(deadline);
        show().then().body("partial", equalTo(true));
        try (EventProbe events = EventProbe.on(Topics.SCHEDULING_INTERVIEW)) {
            progress(2, SelfPacedState.FINISHED, deadline.plusSeconds(90));
            events.await(event -> event.key().equals(interview.toString())
                    && event.type().equals(SchedulingEvents.INTERVIEW_COMPLETED)
                    && !event.dataAs(InterviewState.class).partial());
        }
        show().then().body("status", equalTo("COMPLETED")).body("partial", nullValue());
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "JOINED", "COMPLETED", "COMPLETED"));
    }

    @Test
    void a_finish_that_is_heard_of_after_the_deadline_was_settled_is_audited_and_the_owner_decides() {
        settleAt(deadline);
        progress(1, SelfPacedState.FINISHED, deadline.minusMillis(1));
        await().untilAsserted(() -> recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "NO_SHOW", "JOINED", "FINISHED_LATE")));
        show().then().body("status", equalTo("NO_SHOW"));
        recruiter
                .post(
                        "/interviews/" + interview + "/outcome",
                        Map.of("status", "COMPLETED", "reason", "All answers were given in time"))
                .then()
                .statusCode(200);
    }

    @Test
    void its_owner_rates_the_answers_by_the_scorecard_of_the_job() {
        String job = show().jsonPath().getString("jobId");
        recruiter
                .put("/jobs/" + job + "/scorecard-form", Map.of("criteria", List.of(Map.of("label", "Depth"))))
                .then()
                .statusCode(200);
        Map<String, Object> card = Map.of("ratings", Map.of("depth", 4), "recommendation", "YES", "submitted", true);
        rate(recruiter, card).then().statusCode(409);
        progress(1, SelfPacedState.STARTED, null);
        progress(2, SelfPacedState.FINISHED, begun.plusSeconds(1800));
        awaitStatus("COMPLETED");
        clock.set(begun.plusSeconds(1800));
        recruiter
                .get("/interviews/" + interview + "/scorecards")
                .then()
                .body("canFill", equalTo(true))
                .body("waiting.id", contains(recruiter.id().toString()));
        rate(scene.admin(), card).then().statusCode(403);
        rate(scene.recruiter(), card).then().statusCode(404);
        rate(recruiter, card).then().statusCode(200).body("mine.submitted", equalTo(true));
    }

    private Response rate(Recruiter by, Map<String, Object> card) {
        return by.put("/interviews/" + interview + "/scorecards/mine", card);
    }

    private void progress(long sequence, String status, Instant finishedAt) {
        EventSender.send(new DomainEvent(
                Topics.MEETING_SELF_PACED,
                finishedAt == null ? MeetingEvents.SELF_PACED_STARTED : MeetingEvents.SELF_PACED_FINISHED,
                interview,
                sequence,
                new SelfPacedState(interview, status, 6, finishedAt == null ? 0 : 6, begun, finishedAt)));
    }

    private void settleAt(Instant moment) {
        clock.set(moment);
        scene.admin()
                .call()
                .post("/api/v1/interviews/auto-update-status")
                .then()
                .statusCode(200);
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> show().then().body("status", equalTo(status)));
    }

    private Response show() {
        return recruiter.get("/interviews/" + interview);
    }
}
