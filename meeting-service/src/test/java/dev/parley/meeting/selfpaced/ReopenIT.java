package dev.parley.meeting.selfpaced;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.AdjustmentState;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Recorder;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** One question of a finished self-paced interview is asked again. */
@QuarkusTest
class ReopenIT {

    private static final String REASON = "Your first answer stops in the middle.";

    @Inject
    Scene scene;

    @Inject
    Banks banks;

    @Inject
    SettleRuns settleRuns;

    @Inject
    MutableClock clock;

    private Job job;
    private Meeting meeting;
    private Sitting sitting;
    private String first;
    private String second;

    @BeforeEach
    void anInterviewIsFinished() {
        job = banks.job();
        job.ask(
                Map.of("text", "What did you build last?", "answerLimit", "PT1M", "takes", 1),
                Map.of("text", "Why?", "answerLimit", "PT1M"));
        meeting = scene.selfPaced(job);
        sitting = new Sitting(meeting);
        sitting.start();
        first = sitting.asked();
        sitting.say(first, "A bri");
        sitting.next(first);
        second = sitting.asked();
        sitting.say(second, "Because");
        sitting.finish(second);
        meeting.publish("COMPLETED");
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void the_candidate_answers_that_one_question_again_and_nothing_else() {
        try (EventProbe events = EventProbe.on(Topics.ADJUSTMENT)) {
            Instant until = inDays(3);
            reopen(first, REASON, until)
                    .statusCode(200)
                    .body("reopenings.questionId", contains(first))
                    .body("reopenings[0].oldAnswer", equalTo("A bri"))
                    .body("reopenings[0].closedAt", nullValue());
            AdjustmentState reopened =
                    events.await(MeetingEvents.QUESTION_REOPENED, meeting.id).dataAs(AdjustmentState.class);
            assertThat(reopened.reopenedUntil()).isEqualTo(until);
            assertThat(reopened.reopenReason()).isEqualTo(REASON);

            sitting.show()
                    .then()
                    .body("state", equalTo("running"))
                    .body("question.id", equalTo(first))
                    .body("question.number", equalTo(1))
                    .body("question.last", equalTo(true))
                    .body("question.askedAgain.reason", equalTo(REASON))
                    .body("question.answer", equalTo("A bri"))
                    .body("question.mayBegin", equalTo(true));
            sitting.next(first).then().statusCode(409);
            sitting.begin(second, 2).then().statusCode(409).body("type", endsWith("question-not-open"));
            sitting.begin(first, 2).then().statusCode(200);
            answers().body("questions[0].answer", equalTo("A bri"));
            sitting.answer(first, 2, "A bridge over the Isar").then().statusCode(200);
            sitting.begin(first, 3).then().statusCode(409);
            sitting.finish(first).then().statusCode(200).body("state", equalTo("finished"));
            sitting.finish(first).then().statusCode(200).body("state", equalTo("finished"));

            events.await(MeetingEvents.QUESTION_ANSWERED_AGAIN, meeting.id);
        }
        answers()
                .body("status", equalTo("finished"))
                .body("questions.answer", contains("A bridge over the Isar", "Because"));
        show().body("reopenings[0].answered", equalTo(true))
                .body("reopenings[0].closedAt", notNullValue())
                .body("reopenings[0].oldAnswer", equalTo("A bri"));
        sitting.answer(first, 2, "Once more").then().statusCode(409).body("type", endsWith("interview-finished"));
    }

    @Test
    void a_recording_that_is_replaced_can_still_be_played() {
        meeting = scene.selfPaced(job);
        sitting = new Sitting(meeting);
        sitting.start();
        sitting.beginBy(first, 1, "recording");
        Recorder recorder = new Recorder(meeting);
        String recording = recorder.started(first, 1);
        recorder.upload(recording, Recorder.chunks(Recorder.webm(2_000), 1_000));
        sitting.recorded(first, 1).then().statusCode(200);
        sitting.next(first);
        sitting.say(second, "Because");
        sitting.finish(second);
        meeting.publish("COMPLETED");

        reopen(first, REASON, inDays(3)).body("reopenings[0].oldTake", equalTo(1));
        answers().body("questions[0].recordings.id", contains(recording)).body("questions[0].earlier", empty());
        sitting.begin(first, 2).then().statusCode(200);
        sitting.answer(first, 2, "In words").then().statusCode(200);
        sitting.finish(first).then().statusCode(200);
        answers()
                .body("questions[0].answer", equalTo("In words"))
                .body("questions[0].recordings", empty())
                .body("questions[0].earlier.id", contains(recording))
                .body("questions[0].earlier[0].take", equalTo(1));
        job.asOwner()
                .get("/api/v1/interviews/{id}/answers/recordings/{recording}/media", meeting.id, recording)
                .then()
                .statusCode(200);
    }

    @Test
    void who_does_not_answer_again_keeps_the_earlier_answer() {
        reopen(first, REASON, inDays(3));
        sitting.finish(first).then().statusCode(200).body("state", equalTo("finished"));
        answers().body("questions[0].answer", equalTo("A bri"));
        show().body("reopenings[0].answered", equalTo(false)).body("reopenings[0].closedAt", notNullValue());
        reopen(first, REASON, inDays(3)).statusCode(200).body("reopenings", hasSize(2));
    }

    @Test
    void it_may_be_begun_until_its_deadline_and_an_answer_that_runs_then_counts() {
        Instant until = inDays(3);
        reopen(first, REASON, until);
        clock.set(until.minusMillis(1));
        sitting.begin(first, 2).then().statusCode(200);
        clock.set(until);
        settleRuns.sweep();
        sitting.answer(first, 2, "Just in time").then().statusCode(200);
        settleRuns.sweep();
        show().body("reopenings[0].answered", equalTo(true));
        answers().body("questions[0].answer", equalTo("Just in time"));
    }

    @Test
    void at_its_deadline_it_closes_by_itself() {
        Instant until = inDays(3);
        reopen(first, REASON, until);
        clock.set(until.minusMillis(1));
        settleRuns.sweep();
        show().body("reopenings[0].closedAt", nullValue());
        clock.set(until);
        sitting.show().then().body("state", equalTo("finished"));
        sitting.begin(first, 2).then().statusCode(409).body("type", endsWith("deadline-passed"));
        settleRuns.sweep();
        show().body("reopenings[0].closedAt", notNullValue()).body("reopenings[0].answered", equalTo(false));
    }

    @Test
    void only_one_question_at_a_time() throws Exception {
        Instant until = inDays(3);
        Callable<Integer> reopen =
                () -> reopen(first, REASON, until).extract().response().statusCode();
        assertThat(AtOnce.run(Collections.nCopies(4, reopen)))
                .containsOnlyOnce(200)
                .contains(409);
        reopen(second, REASON, until).statusCode(409);
        show().body("reopenings", hasSize(1));
    }

    @Test
    void a_reason_and_a_near_deadline_are_needed() {
        reopen(first, " ", inDays(3)).statusCode(400);
        reopen(first, REASON, clock.instant().minusMillis(1)).statusCode(400);
        reopen(first, REASON, inDays(31)).statusCode(400);
        reopen(UUID.randomUUID().toString(), REASON, inDays(3)).statusCode(404);
        show().body("reopenings", hasSize(0));
    }

    @Test
    void only_the_owner_reopens_and_only_what_is_finished() {
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "recruiter"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", REASON, "until", inDays(3).toString()))
                .post("/api/v1/interviews/{id}/answers/{question}/reopen", meeting.id, first)
                .then()
                .statusCode(404);
        Meeting other = scene.selfPaced(job);
        reopen(other, first, REASON, inDays(3)).statusCode(409);
        Sitting begun = new Sitting(other);
        begun.start();
        reopen(other, first, REASON, inDays(3)).statusCode(409).body("type", endsWith("conflict"));
        meeting.publish("CANCELLED");
        reopen(first, REASON, inDays(3)).statusCode(410);
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private ValidatableResponse reopen(String question, String reason, Instant until) {
        return reopen(meeting, question, reason, until);
    }

    private ValidatableResponse reopen(Meeting of, String question, String reason, Instant until) {
        Response answer = job.asOwner()
                .body(Map.of("reason", reason, "until", until.toString()))
                .post("/api/v1/interviews/{id}/answers/{question}/reopen", of.id, question);
        return answer.then();
    }

    private ValidatableResponse show() {
        return job.asOwner()
                .get("/api/v1/interviews/{id}/reopenings", meeting.id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse answers() {
        return job.asOwner()
                .get("/api/v1/interviews/{id}/answers", meeting.id)
                .then()
                .statusCode(200);
    }
}
