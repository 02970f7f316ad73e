package dev.parley.meeting.review;

import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Recorder;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Those with whom answers are shared read them, write about them and compare them; nobody else does. */
@QuarkusTest
class SharedAnswersIT {

    private static final String ANSWERS = "/api/v1/interviews/{id}/answers";
    private static final String COMMENTS = "/api/v1/interviews/{id}/answer-comments";

    @Inject
    Scene scene;

    @Inject
    Banks banks;

    private final UUID reviewer = UUID.randomUUID();
    private Job job;
    private Meeting meeting;
    private String first;

    @BeforeEach
    void schedule() {
        job = banks.job();
        job.ask(Map.of("text", "What?"), Map.of("text", "Why?"));
        meeting = scene.selfPaced(job);
        first = begin(meeting);
        type(meeting, "A bridge");
    }

    @Test
    void a_reviewer_reads_the_answers_while_they_are_shared_and_no_longer() {
        asReviewer().get(ANSWERS, meeting.id).then().statusCode(404);
        share(meeting);
        asReviewer().get(ANSWERS, meeting.id).then().statusCode(200).body("questions[0].answer", equalTo("A bridge"));
        asReviewer().delete(ANSWERS, meeting.id).then().statusCode(403);
        asOtherRecruiter().get(ANSWERS, meeting.id).then().statusCode(404);
        asOtherRecruiter().delete(ANSWERS, meeting.id).then().statusCode(404);
        meeting.reviewers = Set.of();
        meeting.publish("IN_PROGRESS");
        asReviewer().get(ANSWERS, meeting.id).then().statusCode(404);
        asReviewer().get(COMMENTS, meeting.id).then().statusCode(404);
    }

    @Test
    void a_recruiter_with_whom_answers_are_shared_may_not_delete_them() {
        UUID recruiter = UUID.randomUUID();
        meeting.reviewers = Set.of(recruiter);
        meeting.publish("IN_PROGRESS");
        RequestSpecification colleague = given().auth().oauth2(Tokens.token(recruiter, "recruiter"));
        colleague.get(ANSWERS, meeting.id).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.token(recruiter, "recruiter"))
                .delete(ANSWERS, meeting.id)
                .then()
                .statusCode(404);
    }

    @Test
    void comments_are_read_by_all_who_review_and_deleted_by_their_author() {
        share(meeting);
        comment(asReviewer(), Map.of("questionId", first, "text", " Strong on trade-offs "))
                .then()
                .statusCode(200)
                .body("items.text", contains("Strong on trade-offs"))
                .body("items[0].mine", equalTo(true))
                .body("items[0].current", equalTo(true));
        String id = job.asOwner()
                .get(COMMENTS, meeting.id)
                .then()
                .body("items.mine", contains(false))
                .extract()
                .path("items[0].id");
        job.asOwner().delete(COMMENTS + "/" + id, meeting.id).then().statusCode(404);
        Meeting another = scene.selfPaced(job);
        share(another);
        asReviewer().delete(COMMENTS + "/" + id, another.id).then().statusCode(404);
        asReviewer().delete(COMMENTS + "/" + id, meeting.id).then().statusCode(204);
        asReviewer().delete(COMMENTS + "/" + id, meeting.id).then().statusCode(404);
        job.asOwner().get(COMMENTS, meeting.id).then().body("items", empty());
    }

    @Test
    void a_comment_belongs_to_an_answer_that_was_given() {
        comment(job.asOwner(), Map.of("questionId", UUID.randomUUID(), "text", "?"))
                .then()
                .statusCode(404);
        comment(job.asOwner(), Map.of("questionId", first, "text", " ")).then().statusCode(400);
        comment(job.asOwner(), Map.of("questionId", first, "text", "x".repeat(2001)))
                .then()
                .statusCode(400);
        comment(job.asOwner(), Map.of("questionId", first, "text", "x", "at", "-PT1S"))
                .then()
                .statusCode(400);
        comment(job.asOwner(), Map.of("questionId", first, "text", "x", "at", "PT25H"))
                .then()
                .statusCode(400);
        comment(job.asOwner(), Map.of("questionId", first, "text", "Typed", "at", "PT3S"))
                .then()
                .body("items[0].at", nullValue());
        comment(asReviewer(), Map.of("questionId", first, "text", "Not mine to say"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_moment_of_a_recording_is_kept() {
        Meeting recorded = scene.selfPaced(job);
        String question = begin(recorded);
        say(recorded, recorded.id + "/begin", Map.of("questionId", question, "take", 1, "by", "recording"));
        Recorder recorder = new Recorder(recorded);
        recorder.upload(recorder.started(question, 1), Recorder.chunks(Recorder.webm(900), 300));
        say(recorded, recorded.id + "/answers", Map.of("questionId", question, "take", 1, "recorded", true));
        job.asOwner()
                .body(Map.of("questionId", question, "at", "PT12.5S", "text", "Here"))
                .post(COMMENTS, recorded.id)
                .then()
                .statusCode(200)
                .body("items.at", contains("PT12.5S"));
    }

    @Test
    void comments_go_with_the_answers() {
        comment(job.asOwner(), Map.of("questionId", first, "text", "Said a bridge"));
        job.asOwner().delete(ANSWERS, meeting.id).then().statusCode(204);
        job.asOwner().get(COMMENTS, meeting.id).then().body("items", empty());
        comment(job.asOwner(), Map.of("questionId", first, "text", "Said a bridge"))
                .then()
                .statusCode(404);
    }

    @Test
    void candidates_are_compared_question_by_question_the_latest_first_a_page_at_a_time() {
        Meeting second = typed("A tunnel");
        Meeting third = typed("A ferry");
        assertThat(compare(job.asOwner(), "?limit=2", 200).<List<String>>path("items.answer.answer"))
                .containsExactly("A ferry", "A tunnel");
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page = compare(job.asOwner(), "?limit=1&questionId=" + first + "&cursor=" + cursor, 200);
            seen.addAll(page.path("items.interviewId"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly(third.id.toString(), second.id.toString(), meeting.id.toString());
        compare(job.asOwner(), "?questionId=" + UUID.randomUUID(), 404);
        compare(job.asOwner(), "?cursor=nonsense", 400);
        compare(asReviewer(), "", 404);
        share(second);
        assertThat(compare(asReviewer(), "", 200).<List<String>>path("items.answer.answer"))
                .containsExactly("A tunnel");
        compare(asOtherRecruiter(), "", 404);
    }

    private Meeting typed(String text) {
        Meeting other = scene.selfPaced(job);
        begin(other);
        type(other, text);
        return other;
    }

    private Response compare(RequestSpecification by, String query, int status) {
        return by.get("/api/v1/question-banks/" + job.id + "/answers" + query)
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    private void share(Meeting shared) {
        shared.reviewers = Set.of(reviewer);
        shared.publish("IN_PROGRESS");
    }

    private Response comment(RequestSpecification by, Map<String, ?> body) {
        return by.contentType(ContentType.JSON).body(body).post(COMMENTS, meeting.id);
    }

    private RequestSpecification asReviewer() {
        return given().auth().oauth2(Tokens.token(reviewer, "interviewer"));
    }

    private static RequestSpecification asOtherRecruiter() {
        return given().auth().oauth2(Tokens.token(UUID.randomUUID(), "recruiter"));
    }

    private String begin(Meeting at) {
        return say(at, "start", Map.of("interviewId", at.id, "consentVersion", "2026-12"))
                .path("question.id");
    }

    private void type(Meeting at, String text) {
        say(at, at.id + "/begin", Map.of("questionId", first, "take", 1));
        say(at, at.id + "/answers", Map.of("questionId", first, "take", 1, "text", text));
    }

    private static Response say(Meeting at, String path, Map<String, ?> body) {
        return at.asCandidate()
                .contentType(ContentType.JSON)
                .body(new HashMap<>(body))
                .post("/api/v1/ai/" + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
