package dev.parley.meeting.selfpaced;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.SelfPacedState;
import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** A candidate types the answers of a self-paced interview. */
@QuarkusTest
class SelfPacedIT {

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
    void nothing_is_kept_before_the_candidate_agrees() {
        sitting.show()
                .then()
                .statusCode(200)
                .body("state", equalTo("ready"))
                .body("questions", equalTo(2))
                .body("about", equalTo("PT6M30S"))
                .body("consentVersion", equalTo(Sitting.CONSENT))
                .body("question", nullValue());
        post("/api/v1/ai/start", Map.of("interviewId", meeting.id))
                .statusCode(422)
                .body("type", endsWith("consent-missing"))
                .body("consentVersion", equalTo(Sitting.CONSENT));
        post("/api/v1/ai/start", Map.of("interviewId", meeting.id, "consentVersion", "2019-01"))
                .statusCode(422);
        assertThat(runs()).isZero();
    }

    @Test
    void from_the_first_question_to_the_end() {
        try (EventProbe events = EventProbe.on(Topics.MEETING_SELF_PACED)) {
            sitting.start()
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("running"))
                    .body("question.number", equalTo(1))
                    .body("question.last", equalTo(false))
                    .body("question.text", equalTo("What did you build last?"))
                    .body("question.audioUrl", startsWith("/api/v1/question-audio/"))
                    .body("question.phase", equalTo("thinking"))
                    .body("question.thinkEndsAt", nullValue())
                    .body("question.answerTime", equalTo("PT3M"))
                    .body("question.takes", equalTo(2));
            SelfPacedState started =
                    events.await(MeetingEvents.SELF_PACED_STARTED, meeting.id).dataAs(SelfPacedState.class);
            assertThat(started.questions()).isEqualTo(2);
            assertThat(started.finishedAt()).isNull();

            String first = sitting.asked();
            sitting.begin(first, 1)
                    .then()
                    .body("question.phase", equalTo("answering"))
                    .body("question.answerEndsAt", notNullValue());
            sitting.answer(first, 1, " A bridge ")
                    .then()
                    .statusCode(200)
                    .body("question.phase", equalTo("done"))
                    .body("question.answer", equalTo("A bridge"))
                    .body("question.mayBegin", equalTo(true));
            sitting.next(first)
                    .then()
                    .statusCode(200)
                    .body("question.number", equalTo(2))
                    .body("question.last", equalTo(true))
                    .body("question.thinkEndsAt", notNullValue());
            String second = sitting.asked();
            sitting.say(second, "Because").then().body("question.mayBegin", equalTo(false));
            sitting.finish(second).then().statusCode(200).body("state", equalTo("finished"));
            sitting.finish(second).then().statusCode(200).body("state", equalTo("finished"));

            SelfPacedState finished =
                    events.await(MeetingEvents.SELF_PACED_FINISHED, meeting.id).dataAs(SelfPacedState.class);
            assertThat(finished.answered()).isEqualTo(2);
            assertThat(finished.finishedAt()).isNotNull();
            assertThat(events.heardWithin(Duration.ofMillis(300)))
                    .filteredOn(event -> event.key().equals(meeting.id.toString()))
                    .hasSize(2);
            sitting.answer(second, 1, "Something else")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("interview-finished"));
        }
    }

    @Test
    void who_starts_twice_goes_on_where_they_were() throws Exception {
        List<Callable<Integer>> starts =
                Collections.nCopies(4, () -> sitting.start().statusCode());
        assertThat(AtOnce.run(starts)).containsOnly(200);
        assertThat(runs()).isEqualTo(1);
        assertThat(Rows.number("SELECT event_seq FROM self_paced_run WHERE interview_id = '" + meeting.id + "'"))
                .isEqualTo(1);
        String first = sitting.asked();
        sitting.say(first, "A bridge");
        sitting.next(first);
        sitting.start().then().body("question.number", equalTo(2)).body("answered", equalTo(1));
    }

    @Test
    void clients_without_cookies_send_the_key_of_the_link() {
        String key = meeting.key();
        String first = given().contentType(ContentType.JSON)
                .body(Map.of("sessionKey", key, "consentVersion", Sitting.CONSENT))
                .post("/api/v1/ai/start")
                .then()
                .statusCode(200)
                .extract()
                .path("question.id");
        given().contentType(ContentType.JSON)
                .body(Map.of("sessionKey", key, "questionId", first, "take", 1))
                .post("/api/v1/ai/{id}/begin", meeting.id)
                .then()
                .statusCode(200)
                .body("question.phase", equalTo("answering"));
        given().contentType(ContentType.JSON)
                .body(Map.of("sessionKey", "nonsense", "consentVersion", Sitting.CONSENT))
                .post("/api/v1/ai/start")
                .then()
                .statusCode(404)
                .body("type", endsWith("link-invalid"));
        given().contentType(ContentType.JSON)
                .body(Map.of("consentVersion", Sitting.CONSENT))
                .post("/api/v1/ai/start")
                .then()
                .statusCode(401);
    }

    @Test
    void of_the_links_of_several_interviews_the_right_one_is_used() {
        Meeting other = scene.selfPaced(job);
        given().header("X-Candidate-Key", other.key())
                .header("X-Candidate-Key", meeting.key())
                .contentType(ContentType.JSON)
                .body(Map.of("interviewId", meeting.id, "consentVersion", Sitting.CONSENT))
                .post("/api/v1/ai/start")
                .then()
                .statusCode(200)
                .body("interviewId", equalTo(meeting.id.toString()));
    }

    @Test
    void someone_elses_interview_is_not_found() {
        sitting.start();
        Meeting other = scene.selfPaced(job);
        other.asCandidate().get("/api/v1/ai/{id}", meeting.id).then().statusCode(404);
        other.asCandidate()
                .contentType(ContentType.JSON)
                .body(Map.of("questionId", sitting.asked(), "take", 1, "text", "Mine"))
                .post("/api/v1/ai/{id}/answers", meeting.id)
                .then()
                .statusCode(404);
        given().get("/api/v1/ai/{id}", meeting.id).then().statusCode(401);
        Meeting live = scene.meeting();
        live.asCandidate().get("/api/v1/ai/{id}", live.id).then().statusCode(404);
    }

    @Test
    void thinking_ends_by_itself_and_the_answers_clock_goes_on_from_there() {
        Instant asked = atTheSecondQuestion();
        String question = sitting.asked();
        clock.set(asked.plusSeconds(30).minusMillis(1));
        sitting.show().then().body("question.phase", equalTo("thinking"));
        sitting.answer(question, 1, "Early").then().statusCode(409).body("type", endsWith("question-not-open"));
        clock.set(asked.plusSeconds(30));
        sitting.show()
                .then()
                .body("question.phase", equalTo("answering"))
                .body("question.answerEndsAt", equalTo(text(asked.plusSeconds(30 + 180))));
    }

    @Test
    void an_answer_counts_until_its_time_and_the_grace_are_over() {
        Instant asked = atTheSecondQuestion();
        String question = sitting.asked();
        Instant closes = asked.plusSeconds(30 + 180 + 15);
        clock.set(closes.minusMillis(1));
        sitting.answer(question, 1, "Just in time").then().statusCode(200);
        sitting.answer(question, 1, "Just in time").then().statusCode(200);
        clock.set(closes.plusMillis(1));
        sitting.answer(question, 1, "Another one").then().statusCode(409);
        sitting.show().then().body("question.answer", equalTo("Just in time"));
    }

    @Test
    void what_was_typed_counts_when_the_time_is_over() {
        Instant asked = atTheSecondQuestion();
        String question = sitting.asked();
        Instant closes = asked.plusSeconds(30 + 180 + 15);
        clock.set(asked.plusSeconds(31));
        sitting.keep(question, 1, 1, "Because we").then().statusCode(200).body("revision", equalTo(2));
        sitting.keep(question, 1, 1, "From another tab").then().statusCode(409).body("type", endsWith("draft-changed"));
        sitting.show().then().body("question.draft", equalTo("Because we")).body("question.draftRevision", equalTo(2));
        clock.set(closes);
        sitting.answer(question, 1, "Too late").then().statusCode(409).body("type", endsWith("answer-time-over"));
        sitting.keep(question, 1, 2, "Too late").then().statusCode(409);
        sitting.show()
                .then()
                .body("question.phase", equalTo("done"))
                .body("question.answer", equalTo("Because we"))
                .body("answered", equalTo(2));
        sitting.finish(question).then().body("state", equalTo("finished"));
    }

    @Test
    void another_try_replaces_the_answer_only_when_it_is_given() {
        sitting.start();
        String question = sitting.asked();
        sitting.say(question, "First");
        sitting.begin(question, 2)
                .then()
                .statusCode(200)
                .body("question.take", equalTo(2))
                .body("question.draft", equalTo("First"))
                .body("question.answer", equalTo("First"));
        sitting.begin(question, 2).then().statusCode(200);
        sitting.answer(question, 1, "Of the first try").then().statusCode(409);
        sitting.answer(question, 2, "Second")
                .then()
                .statusCode(200)
                .body("question.answer", equalTo("Second"))
                .body("question.mayBegin", equalTo(false));
        sitting.begin(question, 3).then().statusCode(409).body("type", endsWith("question-not-open"));
    }

    @Test
    void between_questions_no_clock_runs() {
        sitting.start();
        String first = sitting.asked();
        sitting.say(first, "A bridge");
        clock.advance(Duration.ofDays(6));
        sitting.show().then().body("state", equalTo("running")).body("question.phase", equalTo("done"));
        sitting.next(first).then().statusCode(200).body("question.number", equalTo(2));
    }

    @Test
    void a_question_is_left_with_an_answer_or_on_purpose() {
        sitting.start();
        String first = sitting.asked();
        sitting.next(first).then().statusCode(409).body("type", endsWith("answer-missing"));
        sitting.finish(first).then().statusCode(409).body("type", endsWith("questions-left"));
        sitting.skip(first)
                .then()
                .statusCode(200)
                .body("question.number", equalTo(2))
                .body("answered", equalTo(0));
        sitting.skip(first).then().statusCode(200).body("question.number", equalTo(2));
        sitting.begin(first, 1).then().statusCode(409).body("type", endsWith("question-not-open"));
    }

    @Test
    void at_the_deadline_no_question_opens_but_an_answer_that_was_begun_counts() {
        Instant deadline = meeting.endsAt();
        sitting.start();
        String first = sitting.asked();
        clock.set(deadline.minusMillis(1));
        sitting.begin(first, 1).then().statusCode(200);
        clock.set(deadline);
        sitting.show().then().body("state", equalTo("running"));
        sitting.answer(first, 1, "A bridge")
                .then()
                .statusCode(200)
                .body("state", equalTo("over"))
                .body("answered", equalTo(1));
        sitting.next(first).then().statusCode(409).body("type", endsWith("deadline-passed"));
        sitting.begin(first, 2).then().statusCode(409).body("type", endsWith("deadline-passed"));
    }

    @Test
    void a_later_deadline_lets_a_candidate_go_on_whose_time_was_over() {
        Instant deadline = meeting.endsAt();
        sitting.start();
        String first = sitting.asked();
        sitting.say(first, "A bridge");
        clock.set(deadline);
        settleRuns.sweep();
        assertThat(runs("EXPIRED")).isEqualTo(1);
        sitting.next(first).then().statusCode(409).body("type", endsWith("deadline-passed"));

        meeting.length = meeting.length.plus(Duration.ofDays(1));
        meeting.publish("COMPLETED");
        assertThat(runs("OPEN")).isEqualTo(1);
        sitting.show().then().body("state", equalTo("running")).body("answered", equalTo(1));
        clock.set(meeting.endsAt().minusMillis(1));
        sitting.next(first).then().statusCode(200).body("question.number", equalTo(2));
    }

    @Test
    void the_last_moment_to_start_is_just_before_the_deadline() {
        clock.set(meeting.endsAt());
        sitting.start().then().statusCode(409).body("type", endsWith("deadline-passed"));
        clock.set(meeting.endsAt().minusMillis(1));
        sitting.start().then().statusCode(200);
    }

    @Test
    void it_opens_when_it_is_said_and_not_before() {
        clock.set(meeting.startsAt.minusMillis(1));
        sitting.show().then().body("state", equalTo("too-early"));
        sitting.start().then().statusCode(409).body("type", endsWith("too-early"));
        meeting.portal().then().body("state", equalTo("too-early")).body("mode", equalTo("SELF_PACED"));
        clock.set(meeting.startsAt);
        sitting.start().then().statusCode(200);
        meeting.portal().then().body("state", equalTo("open"));
    }

    @Test
    void what_was_answered_but_not_handed_in_is_finished_at_the_deadline() {
        atTheSecondQuestion();
        sitting.say(sitting.asked(), "Because");
        try (EventProbe events = EventProbe.on(Topics.MEETING_SELF_PACED)) {
            clock.set(meeting.endsAt());
            settleRuns.sweep();
            assertThat(events.await(MeetingEvents.SELF_PACED_FINISHED, meeting.id)
                            .dataAs(SelfPacedState.class)
                            .answered())
                    .isEqualTo(2);
        }
        sitting.show().then().body("state", equalTo("finished"));
    }

    @Test
    void what_is_not_answered_by_the_deadline_expires_until_the_deadline_is_moved() {
        sitting.start();
        clock.set(meeting.endsAt());
        settleRuns.sweep();
        assertThat(runs("EXPIRED")).isEqualTo(1);
        sitting.show().then().body("state", equalTo("over"));
        meeting.length = Duration.ofDays(8);
        meeting.publish("IN_PROGRESS");
        sitting.show().then().body("state", equalTo("running"));
        sitting.say(sitting.asked(), "A bridge").then().statusCode(200);
        assertThat(runs("OPEN")).isEqualTo(1);
    }

    @Test
    void a_changed_bank_does_not_change_an_interview_that_has_begun() {
        sitting.start();
        job.ask(Map.of("text", "Something else"));
        sitting.show().then().body("questions", equalTo(2)).body("question.text", equalTo("What did you build last?"));
        new Sitting(scene.selfPaced(job)).start().then().body("question.text", equalTo("Something else"));
    }

    @Test
    void without_questions_nothing_can_be_started() {
        Sitting empty = new Sitting(scene.selfPaced(banks.job()));
        empty.show().then().body("state", equalTo("not-prepared"));
        empty.start().then().statusCode(409).body("type", endsWith("no-questions"));
    }

    @Test
    void a_cancelled_interview_takes_nothing() {
        sitting.start();
        String first = sitting.asked();
        meeting.publish("CANCELLED");
        sitting.show().then().body("state", equalTo("cancelled")).body("question", nullValue());
        sitting.begin(first, 1).then().statusCode(410).body("type", endsWith("interview-cancelled"));
    }

    @Test
    void there_is_no_room_to_join() {
        meeting.join(meeting.asCandidate()).then().statusCode(409).body("type", endsWith("online-disabled"));
    }

    /** Answers the first question, and tells when the second one was asked. */
    private Instant atTheSecondQuestion() {
        sitting.start();
        String first = sitting.asked();
        sitting.say(first, "A bridge");
        clock.set(clock.instant());
        sitting.next(first).then().statusCode(200);
        return Instant.parse(sitting.show().jsonPath().getString("now"));
    }

    private io.restassured.response.ValidatableResponse post(String path, Map<String, ?> body) {
        return meeting.asCandidate()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private long runs() {
        return Rows.number("SELECT count(*) FROM self_paced_run WHERE interview_id = '" + meeting.id + "'");
    }

    private long runs(String status) {
        return Rows.number("SELECT count(*) FROM self_paced_run WHERE interview_id = '" + meeting.id
                + "' AND status = '" + status + "'");
    }

    private static String text(Instant moment) {
        String plain = moment.toString();
        return plain.contains(".") ? plain : plain.replace("Z", ".000Z");
    }
}
