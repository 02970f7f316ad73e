package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class SelfPacedIT {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private Recruiter recruiter;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void without_times_it_is_open_from_now_on_and_for_a_week() {
        Instant now = frozen();
        try (EventProbe events = EventProbe.on(Topics.SCHEDULING_INTERVIEW);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            Match match = recruiter.readyForQuestions();
            UUID interview = Recruiter.created(create(match, Map.of()));
            show(interview)
                    .then()
                    .body("mode", equalTo("SELF_PACED"))
                    .body("status", equalTo("SCHEDULED"))
                    .body("opensAt", equalTo(text(now)))
                    .body("deadline", equalTo(text(now.plus(WEEK))))
                    .body("interviewers", empty());
            InterviewState state = events.await(SchedulingEvents.INTERVIEW_SCHEDULED, interview)
                    .dataAs(InterviewState.class);
            assertThat(state.deadline()).isEqualTo(now.plus(WEEK));
            assertThat(state.partial()).isFalse();
            NotificationRequest mail = requests.await(
                            e -> match.candidateId().toString().equals(e.key()))
                    .dataAs(NotificationRequest.class);
            assertThat(mail.template()).isEqualTo("self-paced-invitation");
            assertThat(mail.calendar()).isNull();
            assertThat(mail.params())
                    .containsEntry("deadline", now.plus(WEEK).toString())
                    .doesNotContainKeys("startsAt", "endsAt");
        }
    }

    @Test
    void it_needs_no_notice_and_takes_nobodys_time() {
        Instant now = frozen();
        Match match = recruiter.readyForQuestions();
        recruiter.scheduled(match, now.plus(Duration.ofHours(5)), scene.interviewer());
        create(match, Map.of()).then().statusCode(201);
        recruiter
                .schedule(match, now.plus(Duration.ofHours(7)), scene.interviewer())
                .then()
                .statusCode(201);
    }

    @Test
    void its_deadline_lies_ahead_and_behind_its_opening() {
        Instant now = frozen();
        Instant opensAt = now.plus(Duration.ofHours(1));
        create(recruiter.readyForQuestions(), Map.of("opensAt", now.minus(WEEK).toString(), "deadline", now.toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-past"))
                .body("errors.field", contains("deadline"));
        create(
                        recruiter.readyForQuestions(),
                        Map.of(
                                "opensAt",
                                now.minus(WEEK).toString(),
                                "deadline",
                                now.plusMillis(1).toString()))
                .then()
                .statusCode(201);
        create(recruiter.readyForQuestions(), Map.of("opensAt", opensAt.toString(), "deadline", opensAt.toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("bad-duration"));
        create(
                        recruiter.readyForQuestions(),
                        Map.of(
                                "opensAt",
                                now.plus(Duration.ofDays(90)).plusMillis(1).toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-far-ahead"));
    }

    @Test
    void interviewers_a_place_and_times_of_the_other_mode_are_refused() {
        recruiter = scene.recruiter();
        Match match = recruiter.readyForQuestions();
        create(match, Map.of("interviewerIds", List.of(scene.interviewer())))
                .then()
                .statusCode(400);
        create(match, Map.of("type", "OFFLINE", "place", "Pune")).then().statusCode(400);
        create(
                        match,
                        Map.of(
                                "startsAt", Scene.inHours(5).toString(),
                                "endsAt", Scene.inHours(6).toString()))
                .then()
                .statusCode(400);
        Map<String, Object> live = Recruiter.body(match);
        live.put("deadline", Scene.inHours(50).toString());
        recruiter.post("/interviews", live).then().statusCode(400);
    }

    @Test
    void never_begun_it_is_a_no_show_of_the_candidate_at_the_deadline_and_not_before() {
        Instant deadline = frozen().plus(WEEK);
        UUID interview = Recruiter.created(create(recruiter.readyForQuestions(), Map.of()));
        settleAt(deadline.minusMillis(1));
        show(interview).then().body("status", equalTo("SCHEDULED"));
        settleAt(deadline);
        show(interview).then().body("status", equalTo("NO_SHOW")).body("noShowParty", equalTo("CANDIDATE"));
    }

    @Test
    void the_deadline_can_be_moved_and_the_candidate_is_told() {
        Instant now = frozen();
        Match match = recruiter.readyForQuestions();
        UUID interview = Recruiter.created(create(match, Map.of()));
        Instant later = now.plus(Duration.ofDays(10));
        recruiter
                .put("/interviews/" + interview, Map.of("deadline", later.toString()))
                .then()
                .statusCode(200)
                .body("opensAt", equalTo(text(now)))
                .body("deadline", equalTo(text(later)))
                .body("revision", equalTo(1));
        recruiter
                .put(
                        "/interviews/" + interview,
                        Map.of(
                                "startsAt",
                                later.toString(),
                                "endsAt",
                                later.plusSeconds(3600).toString()))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("startsAt"));
    }

    @Test
    void a_job_without_questions_has_none_and_one_with_questions_may() {
        recruiter = scene.recruiter();
        Match match = recruiter.ready();
        refusedWithoutQuestions(match);
        recruiter.questions(match.jobId(), 2, 4);
        UUID interview = Recruiter.created(create(match, Map.of()));

        recruiter.questions(match.jobId(), 3, 0);

        refusedWithoutQuestions(match);
        recruiter
                .put(
                        "/interviews/" + interview,
                        Map.of("deadline", Scene.inHours(300).toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("no-questions"));
    }

    private void refusedWithoutQuestions(Match match) {
        create(match, Map.of())
                .then()
                .statusCode(422)
                .body("errors.code", contains("no-questions"))
                .body("errors.field", contains("jobId"));
    }

    @Test
    void only_providers_that_are_set_up_are_offered() {
        recruiter = scene.recruiter();
        recruiter
                .get("/interviews/providers")
                .then()
                .statusCode(200)
                .body("items.id", contains("INTERNAL_VIDEO_ROOM", "EXTERNAL_LINK", "ZOOM"))
                .body("modes", contains("LIVE", "SELF_PACED"));
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("provider", "LIVEKIT");
        recruiter.post("/interviews", body).then().statusCode(400).body("errors.field", hasItem("provider"));
        body.put("provider", "INTERNAL_VIDEO_ROOM");
        recruiter.post("/interviews", body).then().statusCode(201).body("provider", equalTo("INTERNAL_VIDEO_ROOM"));
    }

    private Instant frozen() {
        recruiter = scene.recruiter();
        Instant now = Scene.inHours(0);
        clock.set(now);
        return now;
    }

    private Response create(Match match, Map<String, Object> more) {
        Map<String, Object> body = Recruiter.body(match);
        body.put("mode", "SELF_PACED");
        body.putAll(more);
        return recruiter.post("/interviews", body);
    }

    private Response show(UUID interview) {
        return recruiter.get("/interviews/" + interview);
    }

    private static String text(Instant instant) {
        return java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
                .withZone(java.time.ZoneOffset.UTC)
                .format(instant);
    }

    private void settleAt(Instant moment) {
        clock.set(moment);
        scene.admin()
                .call()
                .post("/api/v1/interviews/auto-update-status")
                .then()
                .statusCode(200);
    }
}
