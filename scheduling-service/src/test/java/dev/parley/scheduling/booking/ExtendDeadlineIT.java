package dev.parley.scheduling.booking;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.SelfPacedState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** The recruiter gives the candidate of a self-paced interview more days. */
@QuarkusTest
class ExtendDeadlineIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @Inject
    EntityManager entities;

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
    void while_the_candidate_is_at_it_the_deadline_moves_and_they_are_told_once() {
        progress(1, SelfPacedState.STARTED, null);
        awaitStatus("IN_PROGRESS");
        Instant later = deadline.plus(Duration.ofDays(2));
        try (EventProbe events = EventProbe.on(Topics.SCHEDULING_INTERVIEW);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            extend(later, "Your computer broke")
                    .statusCode(200)
                    .body("status", equalTo("IN_PROGRESS"))
                    .body("deadline", equalTo(later.toString()));
            extend(later, "Your computer broke").statusCode(200);
            events.await(event -> event.key().equals(interview.toString())
                    && later.equals(event.dataAs(InterviewState.class).deadline()));
            NotificationRequest mail = requests.await(event -> isExtended(event.dataAs(NotificationRequest.class)))
                    .dataAs(NotificationRequest.class);
            assertThat(mail.params())
                    .containsEntry("deadline", later.toString())
                    .containsEntry("reason", "Your computer broke");
            assertThat(mail.validStates()).containsExactly("SCHEDULED", "IN_PROGRESS");
            assertThat(requests.heardWithin(Duration.ofMillis(300)))
                    .noneMatch(event -> isExtended(event.dataAs(NotificationRequest.class))
                            && !event.dataAs(NotificationRequest.class).equals(mail));
        }
        log().body("items.action", contains("SCHEDULED", "JOINED", "DEADLINE_EXTENDED"))
                .body("items[2].reason", equalTo("Your computer broke"))
                .body("items[2].newValues.endsAt", equalTo(later.toString()))
                .body("items[2].oldValues.endsAt", equalTo(deadline.toString()));
    }

    @Test
    void at_the_old_deadline_it_goes_on_and_at_the_new_one_it_is_settled() {
        progress(1, SelfPacedState.STARTED, null);
        awaitStatus("IN_PROGRESS");
        Instant later = deadline.plus(Duration.ofDays(2));
        extend(later, null).statusCode(200);
        settleAt(deadline);
        show().then().body("status", equalTo("IN_PROGRESS"));
        settleAt(later.minusMillis(1));
        show().then().body("status", equalTo("IN_PROGRESS"));
        settleAt(later);
        show().then().body("status", equalTo("COMPLETED")).body("partial", equalTo(true));
    }

    @Test
    void reminders_follow_the_new_deadline() {
        Instant later = deadline.plus(Duration.ofDays(2));
        extend(later, null).statusCode(200).body("status", equalTo("SCHEDULED"));
        assertThat(reminders())
                .containsExactly(
                        later.minus(Duration.ofHours(24)),
                        later.minus(Duration.ofHours(1)),
                        later.minus(Duration.ofMinutes(10)));
    }

    @Test
    void one_that_was_not_finished_goes_on_after_its_deadline_and_becomes_whole() {
        progress(1, SelfPacedState.STARTED, null);
        awaitStatus("IN_PROGRESS");
        settleAt(deadline);
        Instant later = deadline.plus(Duration.ofDays(3));
        clock.set(deadline.plus(Duration.ofDays(30)).minusMillis(1));
        extend(later, null).statusCode(400);
        clock.set(deadline.plus(Duration.ofDays(1)));
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            extend(later, null)
                    .statusCode(200)
                    .body("status", equalTo("COMPLETED"))
                    .body("partial", equalTo(true));
            assertThat(requests.await(event -> isExtended(event.dataAs(NotificationRequest.class)))
                            .dataAs(NotificationRequest.class)
                            .validStates())
                    .containsExactly("COMPLETED");
        }
        assertThat(reminders()).hasSize(3);
        progress(2, SelfPacedState.FINISHED, later.minusSeconds(60));
        await().untilAsserted(() -> show().then().body("partial", nullValue()));
        extend(later.plusSeconds(60), null).statusCode(409).body("type", endsWith("illegal-transition"));
    }

    @Test
    void a_month_after_the_deadline_it_stays_as_it_is() {
        progress(1, SelfPacedState.STARTED, null);
        awaitStatus("IN_PROGRESS");
        settleAt(deadline);
        clock.set(deadline.plus(Duration.ofDays(30)));
        extend(deadline.plus(Duration.ofDays(40)), null)
                .statusCode(409)
                .body("type", endsWith("illegal-transition"))
                .body("state", equalTo("COMPLETED"));
    }

    @Test
    void time_is_only_added_and_not_without_end() {
        extend(deadline.minusMillis(1), null).statusCode(400).body("errors.field", hasItem("deadline"));
        extend(clock.instant().plus(Duration.ofDays(91)), null).statusCode(400);
        recruiter
                .post("/interviews/" + interview + "/deadline", Map.of())
                .then()
                .statusCode(400);
        show().then().body("deadline", equalTo(deadline.toString()));
    }

    @Test
    void who_never_began_is_scheduled_anew() {
        settleAt(deadline);
        show().then().body("status", equalTo("NO_SHOW"));
        extend(deadline.plus(Duration.ofDays(2)), null).statusCode(409).body("state", equalTo("NO_SHOW"));
    }

    @Test
    void live_interviews_and_those_of_others_have_no_deadline_to_move() {
        UUID live = recruiter.scheduled(recruiter.ready(), Scene.inHours(48), scene.interviewer());
        recruiter
                .post(
                        "/interviews/" + live + "/deadline",
                        Map.of("deadline", Scene.inHours(72).toString()))
                .then()
                .statusCode(400);
        scene.recruiter()
                .post(
                        "/interviews/" + interview + "/deadline",
                        Map.of("deadline", deadline.plusSeconds(60).toString()))
                .then()
                .statusCode(404);
    }

    @Test
    void a_stale_version_moves_nothing() {
        recruiter
                .post(
                        "/interviews/" + interview + "/deadline",
                        Map.of("deadline", deadline.plusSeconds(60).toString(), "version", 99))
                .then()
                .statusCode(412);
    }

    private boolean isExtended(NotificationRequest request) {
        return request.subject().id().equals(interview) && request.template().equals("self-paced-extended");
    }

    @SuppressWarnings("unchecked")
    private List<Instant> reminders() {
        return entities.createNativeQuery(
                        "SELECT due_at FROM reminder WHERE interview_id = :id AND done_at IS NULL ORDER BY due_at",
                        Instant.class)
                .setParameter("id", interview)
                .getResultList();
    }

    private ValidatableResponse extend(Instant to, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("deadline", to.toString()));
        if (reason != null) {
            body.put("reason", reason);
        }
        return recruiter.post("/interviews/" + interview + "/deadline", body).then();
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

    private ValidatableResponse log() {
        return recruiter.get("/interviews/" + interview + "/logs").then();
    }

    private Response show() {
        return recruiter.get("/interviews/" + interview);
    }
}
