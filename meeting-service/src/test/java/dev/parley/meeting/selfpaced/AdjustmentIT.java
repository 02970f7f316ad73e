package dev.parley.meeting.selfpaced;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.AdjustmentState;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Rows;
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
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A candidate needs more time than others, says so, and gets it. */
@QuarkusTest
class AdjustmentIT {

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    @Inject
    Scene scene;

    @Inject
    Banks banks;

    @Inject
    MutableClock clock;

    private Job job;
    private Meeting meeting;
    private Sitting sitting;

    @BeforeEach
    void schedule() {
        job = banks.job();
        job.ask(
                Map.of("text", "What did you build last?", "answerLimit", "PT1M", "takes", 2),
                Map.of("text", "Why?", "thinkTime", "PT30S", "answerLimit", "PT1M"));
        meeting = scene.selfPaced(job);
        sitting = new Sitting(meeting);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void extra_time_is_announced_before_the_interview_and_lengthens_all_of_it() {
        sitting.show().then().body("about", equalTo("PT6M30S")).body("extraPercent", equalTo(0));
        give(50).statusCode(200).body("extraPercent", equalTo(50));
        sitting.show().then().body("about", equalTo("PT9M45S")).body("extraPercent", equalTo(50));
        sitting.start().then().body("question.answerTime", equalTo("PT4M30S"));
    }

    @Test
    void it_counts_for_clocks_that_start_later_and_moves_none_that_runs() {
        sitting.start();
        String first = sitting.asked();
        Instant begun = clock.instant();
        clock.set(begun);
        sitting.begin(first, 1).then().body("question.answerEndsAt", equalTo(text(begun.plusSeconds(180))));
        clock.set(begun.plusMillis(1));
        give(100);
        sitting.show()
                .then()
                .body("question.answerTime", equalTo("PT3M"))
                .body("question.answerEndsAt", equalTo(text(begun.plusSeconds(180))));
        clock.set(begun.plusSeconds(180 + 15));
        sitting.show().then().body("question.phase", equalTo("done")).body("question.answerTime", equalTo("PT6M"));
        sitting.begin(first, 2).then().body("question.answerEndsAt", equalTo(text(begun.plusSeconds(180 + 15 + 360))));
    }

    @Test
    void thinking_and_the_answer_that_follows_by_itself_each_count_what_was_set_when_they_began() {
        Instant asked = atTheSecondQuestion();
        clock.set(asked.plusSeconds(30).minusMillis(1));
        give(50);
        sitting.show().then().body("question.thinkTime", equalTo("PT30S")).body("question.phase", equalTo("thinking"));
        clock.set(asked.plusSeconds(30));
        give(300);
        sitting.show()
                .then()
                .body("question.phase", equalTo("answering"))
                .body("question.answerEndsAt", equalTo(text(asked.plusSeconds(30 + 720))));
        clock.set(asked.plusSeconds(30).plusMillis(1));
        give(0);
        sitting.show().then().body("question.answerEndsAt", equalTo(text(asked.plusSeconds(30 + 720))));
    }

    @Test
    void a_longer_time_to_think_ends_at_its_last_moment_and_not_before() {
        give(25);
        Instant asked = atTheSecondQuestion();
        String second = sitting.asked();
        sitting.show().then().body("question.thinkEndsAt", equalTo(text(asked.plusMillis(37_500))));
        clock.set(asked.plusMillis(37_500 - 1));
        sitting.show().then().body("question.phase", equalTo("thinking"));
        clock.set(asked.plusMillis(37_500));
        sitting.show().then().body("question.phase", equalTo("answering"));
        Instant closes = asked.plusMillis(37_500 + 225_000 + 15_000);
        clock.set(closes.minusMillis(1));
        sitting.answer(second, 1, "Just in time").then().statusCode(200);
        clock.set(closes);
        sitting.answer(second, 1, "Too late").then().statusCode(409);
    }

    @Test
    void the_recruiter_sees_who_set_it_and_nobody_can_change_that() {
        give(50);
        give(50);
        give(25).body("changes.percent", contains(25, 50))
                .body("changes[0].setBy", equalTo(job.owner.toString()))
                .body("changes[0].setAt", notNullValue());
        assertThatThrownBy(() -> Rows.update("UPDATE extra_time SET percent = 100"))
                .hasStackTraceContaining("denied");
        assertThatThrownBy(() -> Rows.update("DELETE FROM extra_time")).hasStackTraceContaining("denied");
    }

    @Test
    void it_is_bounded_and_only_the_owner_sets_it() {
        give(301).statusCode(400);
        give(-1).statusCode(400);
        put(Map.of()).statusCode(400);
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "recruiter"))
                .get("/api/v1/interviews/{id}/adjustments", meeting.id)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "recruiter"))
                .contentType(ContentType.JSON)
                .body(Map.of("percent", 50))
                .put("/api/v1/interviews/{id}/extra-time", meeting.id)
                .then()
                .statusCode(404);
        show().then().body("changes", hasSize(0));
    }

    @Test
    void what_is_over_or_cancelled_gets_none() {
        meeting.publish("CANCELLED");
        give(50).statusCode(410).body("type", endsWith("interview-cancelled"));
        Meeting other = scene.selfPaced(job);
        other.publish("NO_SHOW");
        clock.set(other.endsAt());
        job.asOwner()
                .body(Map.of("percent", 50))
                .put("/api/v1/interviews/{id}/extra-time", other.id)
                .then()
                .statusCode(409)
                .body("type", endsWith("interview-finished"));
    }

    @Test
    void a_candidate_asks_before_and_in_the_middle_and_no_clock_stops() {
        try (EventProbe events = EventProbe.on(Topics.ADJUSTMENT)) {
            sitting.show().then().body("adjustment", nullValue());
            sitting.start();
            String first = sitting.asked();
            String ends = sitting.begin(first, 1).jsonPath().getString("question.answerEndsAt");
            ask("I type with one hand.")
                    .then()
                    .statusCode(200)
                    .body("text", equalTo("I type with one hand."))
                    .body("answeredAt", nullValue());
            sitting.show()
                    .then()
                    .body("question.answerEndsAt", equalTo(ends))
                    .body("adjustment.text", equalTo("I type with one hand."));
            AdjustmentState asked =
                    events.await(MeetingEvents.ADJUSTMENT_REQUESTED, meeting.id).dataAs(AdjustmentState.class);
            assertThat(asked.requestId()).isNotNull();
            assertThat(asked.answer()).isNull();

            give(50).body("requests", hasSize(1)).body("requests[0].answer", equalTo("extra-time"));
            AdjustmentState set =
                    events.await(MeetingEvents.EXTRA_TIME_SET, meeting.id).dataAs(AdjustmentState.class);
            assertThat(set.extraPercent()).isEqualTo(50);
            assertThat(set.answer()).isEqualTo("EXTRA_TIME");
            sitting.show().then().body("adjustment.answeredAt", notNullValue());
        }
    }

    @Test
    void while_a_request_is_open_there_is_no_other_one() throws Exception {
        var asks = Collections.nCopies(4, (java.util.concurrent.Callable<Integer>)
                () -> ask("More time, please.").statusCode());
        assertThat(AtOnce.run(asks)).containsOnly(200);
        ask("Something else").then().statusCode(200).body("text", equalTo("More time, please."));
        String id = show().then().body("requests", hasSize(1)).extract().path("requests[0].id");
        close(id).statusCode(200).body("requests[0].answer", equalTo("closed"));
        close(id).statusCode(200).body("requests[0].answer", equalTo("closed"));
        close(UUID.randomUUID().toString()).statusCode(404);
        ask("Something else").then().statusCode(200).body("text", equalTo("Something else"));
    }

    @Test
    void requests_are_bounded() {
        for (int i = 0; i < 5; i++) {
            ask("Again " + i).then().statusCode(200);
            close(show().jsonPath().getString("requests[0].id"));
        }
        ask("Once more").then().statusCode(429).body("type", endsWith("rate-limited"));
        ask(" ").then().statusCode(400);
        ask("x".repeat(1_001)).then().statusCode(400);
    }

    @Test
    void a_later_deadline_answers_the_request() {
        ask("My computer broke. I need until Monday.");
        meeting.publish("SCHEDULED");
        show().then().body("requests[0].answer", nullValue());
        meeting.length = meeting.length.plus(Duration.ofDays(2));
        meeting.publish("SCHEDULED");
        show().then().body("requests[0].answer", equalTo("deadline"));
        sitting.show().then().body("adjustment.answeredAt", notNullValue());
    }

    @Test
    void only_the_candidate_of_the_interview_asks() {
        Meeting other = scene.selfPaced(job);
        other.asCandidate()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Mine"))
                .post("/api/v1/ai/{id}/adjustment-requests", meeting.id)
                .then()
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Mine"))
                .post("/api/v1/ai/{id}/adjustment-requests", meeting.id)
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Mine", "sessionKey", meeting.key()))
                .post("/api/v1/ai/{id}/adjustment-requests", meeting.id)
                .then()
                .statusCode(200);
        Meeting live = scene.meeting();
        live.asCandidate()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Mine"))
                .post("/api/v1/ai/{id}/adjustment-requests", live.id)
                .then()
                .statusCode(404);
    }

    private Instant atTheSecondQuestion() {
        sitting.start();
        String first = sitting.asked();
        sitting.say(first, "A bridge");
        Instant asked = clock.instant();
        clock.set(asked);
        sitting.next(first).then().statusCode(200);
        return asked;
    }

    private Response ask(String text) {
        return meeting.asCandidate()
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/ai/{id}/adjustment-requests", meeting.id);
    }

    private Response show() {
        return job.asOwner().get("/api/v1/interviews/{id}/adjustments", meeting.id);
    }

    private ValidatableResponse give(int percent) {
        return put(Map.of("percent", percent));
    }

    private ValidatableResponse put(Map<String, ?> body) {
        return job.asOwner()
                .body(body)
                .put("/api/v1/interviews/{id}/extra-time", meeting.id)
                .then();
    }

    private ValidatableResponse close(String request) {
        return job.asOwner()
                .post("/api/v1/interviews/{id}/adjustments/{request}/close", meeting.id, request)
                .then();
    }

    private static String text(Instant at) {
        return MILLIS.format(at);
    }
}
