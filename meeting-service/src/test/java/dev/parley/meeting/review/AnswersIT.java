package dev.parley.meeting.review;

import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The recruiter reads what a candidate typed. */
@QuarkusTest
class AnswersIT {

    private static final String ANSWERS = "/api/v1/interviews/{id}/answers";

    @Inject
    Scene scene;

    @Inject
    Banks banks;

    private Job job;
    private Meeting meeting;

    @BeforeEach
    void schedule() {
        job = banks.job();
        job.ask(Map.of("text", "What?"), Map.of("text", "Why?"));
        meeting = scene.selfPaced(job);
    }

    @Test
    void before_the_start_the_questions_wait() {
        answers()
                .then()
                .statusCode(200)
                .body("status", equalTo("not-started"))
                .body("questions.text", contains("What?", "Why?"))
                .body("answered", equalTo(0));
    }

    @Test
    void answers_show_as_they_are_given_and_drafts_do_not() {
        String first = say("start", Map.of("interviewId", meeting.id, "consentVersion", "2026-12"))
                .path("question.id");
        say(meeting.id + "/begin", Map.of("questionId", first, "take", 1));
        answers().then().body("status", equalTo("running")).body("questions[0].answer", nullValue());
        say(meeting.id + "/answers", Map.of("questionId", first, "take", 1, "text", "A bridge"));
        answers()
                .then()
                .body("questions[0].answer", equalTo("A bridge"))
                .body("questions[0].usedTime", notNullValue())
                .body("questions[0].takes", equalTo(1))
                .body("consentVersion", equalTo("2026-12"));
        String second = say(meeting.id + "/next", Map.of("questionId", first)).path("question.id");
        say(meeting.id + "/finish", Map.of("questionId", second, "skip", true));
        answers()
                .then()
                .body("status", equalTo("finished"))
                .body("finishedAt", notNullValue())
                .body("answered", equalTo(1))
                .body("questions.skipped", contains(false, true));
    }

    @Test
    void they_are_the_owners_and_the_administrators_alone() {
        given().auth().oauth2(Tokens.admin()).get(ANSWERS, meeting.id).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.recruiter())
                .get(ANSWERS, meeting.id)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.token(meeting.interviewer, "interviewer"))
                .get(ANSWERS, meeting.id)
                .then()
                .statusCode(404);
        meeting.asCandidate().get(ANSWERS, meeting.id).then().statusCode(401);
        Meeting live = scene.meeting();
        given().auth().oauth2(Tokens.recruiter()).get(ANSWERS, live.id).then().statusCode(404);
        job.asOwner().get(ANSWERS, UUID.randomUUID()).then().statusCode(404);
    }

    private Response answers() {
        return job.asOwner().get(ANSWERS, meeting.id);
    }

    private Response say(String path, Map<String, ?> body) {
        return meeting.asCandidate()
                .contentType(ContentType.JSON)
                .body(new HashMap<>(body))
                .post("/api/v1/ai/" + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
