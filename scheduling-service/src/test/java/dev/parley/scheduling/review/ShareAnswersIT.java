package dev.parley.scheduling.review;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** The answers of a self-paced interview are shared with a panel, and with nobody else. */
@QuarkusTest
class ShareAnswersIT {

    @Inject
    Scene scene;

    private Recruiter owner;
    private UUID reviewer;
    private UUID interview;

    @BeforeEach
    void anInterviewAtOnesOwnPace() {
        owner = scene.recruiter();
        reviewer = scene.interviewer();
        Match match = owner.readyForQuestions();
        Map<String, Object> body = Recruiter.body(match);
        body.put("mode", "SELF_PACED");
        interview = Recruiter.created(owner.post("/interviews", body));
    }

    @Test
    void a_reviewer_sees_the_interview_is_told_once_and_everybody_hears_of_it() {
        Recruiter colleague = scene.as(reviewer, "interviewer");
        colleague.get("/interviews/" + interview).then().statusCode(404);
        colleague.get("/interviews").then().body("items", empty());
        try (EventProbe events = EventProbe.on(Topics.SCHEDULING_INTERVIEW);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            share(reviewer).then().statusCode(200).body("reviewers.id", contains(reviewer.toString()));
            share(reviewer).then().statusCode(200);
            InterviewState state = events.await(SchedulingEvents.INTERVIEW_SCHEDULED, interview)
                    .dataAs(InterviewState.class);
            assertThat(state.reviewerIds()).containsExactly(reviewer);
            NotificationRequest mail =
                    requests.await(e -> reviewer.toString().equals(e.key())).dataAs(NotificationRequest.class);
            assertThat(mail.template()).isEqualTo("answers-shared");
            assertThat(mail.calendar()).isNull();
        }
        colleague
                .get("/interviews/" + interview)
                .then()
                .statusCode(200)
                .body("candidate", not(hasItem("email")))
                .body("interviewers", empty());
        colleague.get("/interviews").then().body("items.id", contains(interview.toString()));
        colleague.get("/interviews?sort=-startsAt&cursor=").then().body("items.id", contains(interview.toString()));
        owner.get("/interviews").then().body("items.id", contains(interview.toString()));
        owner.get("/interviews/" + interview + "/logs").then().body("items.action", hasItem("ANSWERS_SHARED"));
    }

    @Test
    void nobody_keeps_what_is_no_longer_shared() {
        share(reviewer).then().statusCode(200);
        share().then().statusCode(200).body("reviewers", empty());
        Recruiter colleague = scene.as(reviewer, "interviewer");
        colleague.get("/interviews/" + interview).then().statusCode(404);
        colleague.get("/interviews").then().body("items", empty());
    }

    @Test
    void the_owner_reads_them_anyway_and_only_interviewers_can_be_added() {
        UUID stranger = UUID.randomUUID();
        share(stranger)
                .then()
                .statusCode(400)
                .body("errors.field", contains("reviewerIds"))
                .body("errors.code", contains("unknown-interviewer"));
        share(reviewer, reviewer).then().statusCode(200).body("reviewers.size()", equalTo(1));
    }

    @Test
    void they_are_shared_by_their_owner_alone_and_never_of_a_live_interview() {
        scene.recruiter()
                .put("/interviews/" + interview + "/reviewers", Map.of("reviewerIds", List.of(reviewer)))
                .then()
                .statusCode(404);
        share(reviewer).then().statusCode(200);
        scene.as(reviewer, "recruiter")
                .put("/interviews/" + interview + "/reviewers", Map.of("reviewerIds", List.of()))
                .then()
                .statusCode(404);
        UUID live = owner.scheduled(owner.ready(), Scene.inHours(300), scene.interviewer());
        owner.put("/interviews/" + live + "/reviewers", Map.of("reviewerIds", List.of(reviewer)))
                .then()
                .statusCode(400)
                .body("errors.code", contains("other-mode"));
    }

    @Test
    void a_stale_page_does_not_undo_what_another_has_shared() {
        int version = owner.get("/interviews/" + interview).path("version");
        share(reviewer).then().statusCode(200);
        owner.put(
                        "/interviews/" + interview + "/reviewers",
                        Map.of("reviewerIds", List.of(scene.interviewer()), "version", version))
                .then()
                .statusCode(412);
    }

    @Test
    void a_reviewer_rates_the_candidate_beside_the_owner() {
        share(reviewer).then().statusCode(200);
        scene.as(reviewer, "interviewer")
                .get("/interviews/" + interview + "/scorecards")
                .then()
                .statusCode(200)
                .body("waiting.id", hasItem(reviewer.toString()));
    }

    private Response share(UUID... reviewers) {
        return owner.put("/interviews/" + interview + "/reviewers", Map.of("reviewerIds", List.of(reviewers)));
    }
}
