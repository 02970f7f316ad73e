package dev.parley.meeting.selfpaced;

import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Recorder;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.MutableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A candidate records the answers of a self-paced interview. */
@QuarkusTest
class RecordedAnswerIT {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final List<byte[]> CHUNKS = Recorder.chunks(Recorder.webm(50_000), 20_000);

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
    private Recorder recorder;

    @BeforeEach
    void schedule() {
        job = banks.job();
        job.ask(
                Map.of("text", "What did you build last?", "answerLimit", "PT1M", "takes", 2),
                Map.of("text", "Why?", "thinkTime", "PT30S", "answerLimit", "PT1M"));
        meeting = scene.selfPaced(job);
        sitting = new Sitting(meeting);
        recorder = new Recorder(meeting);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void from_the_first_chunk_to_what_the_recruiter_plays() {
        String question = recording(1);
        String recording = recorder.start(question, 1)
                .then()
                .statusCode(201)
                .body("part", equalTo(1))
                .body("state", equalTo("uploading"))
                .body("mimeType", equalTo(Recorder.WEBM))
                .body("late", equalTo(false))
                .extract()
                .path("id");
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        sitting.recorded(question, 1)
                .then()
                .statusCode(200)
                .body("question.phase", equalTo("done"))
                .body("question.by", equalTo("recording"))
                .body("question.recorded", equalTo(true))
                .body("question.answer", nullValue())
                .body("question.recordings.chunks", contains(1))
                .body("answered", equalTo(1))
                .body("uploads.id", contains(recording))
                .body("uploads[0].number", equalTo(1))
                .body("uploads[0].received", equalTo(1))
                .body("maxChunkBytes", equalTo(8 * 1024 * 1024));
        sitting.recorded(question, 1).then().statusCode(200);
        sitting.next(question).then().statusCode(200).body("uploads.id", contains(recording));
        recorder.put(recording, 1, CHUNKS.get(1)).then().statusCode(204);
        recorder.put(recording, 2, CHUNKS.get(2)).then().statusCode(204);
        recorder.complete(recording, CHUNKS)
                .then()
                .statusCode(200)
                .body("state", equalTo("complete"))
                .body("chunks", equalTo(3));
        sitting.show().then().body("uploads", empty());

        answers()
                .then()
                .statusCode(200)
                .body("answered", equalTo(1))
                .body("questions[0].by", equalTo("recording"))
                .body("questions[0].answer", nullValue())
                .body("questions[0].recordings.id", contains(recording))
                .body("questions[0].recordings[0].bytes", equalTo(50_000))
                .body("questions[0].recordings[0].mimeType", equalTo(Recorder.WEBM));
        byte[] played = media(recording, null)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(Recorder.WEBM))
                .header("Cache-Control", equalTo("private, no-store"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .extract()
                .asByteArray();
        assertThat(played).isEqualTo(Recorder.webm(50_000));
        media(recording, "bytes=19999-20000")
                .then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes 19999-20000/50000"))
                .header("Content-Length", equalTo("2"));
        media(recording, "bytes=50000-").then().statusCode(416);
    }

    @Test
    void only_the_owner_and_those_it_is_shared_with_play_it() {
        String question = recording(1);
        String recording = recorder.started(question, 1);
        media(recording, null).then().statusCode(404);
        recorder.upload(recording, CHUNKS);
        media(recording, null).then().statusCode(200);
        String path = "/api/v1/interviews/{id}/answers/recordings/{recording}/media";
        banks.job().asOwner().get(path, meeting.id, recording).then().statusCode(404);
        meeting.asCandidate().get(path, meeting.id, recording).then().statusCode(401);
        meeting.asInterviewer().get(path, meeting.id, recording).then().statusCode(404);
        meeting.reviewers = Set.of(meeting.interviewer);
        meeting.publish("IN_PROGRESS");
        meeting.asInterviewer().get(path, meeting.id, recording).then().statusCode(200);
        Meeting other = scene.selfPaced(job);
        job.asOwner().get(path, other.id, recording).then().statusCode(404);
    }

    @Test
    void a_recorded_answer_has_the_time_that_is_set_and_a_typed_one_more() {
        sitting.start();
        String question = sitting.asked();
        sitting.show()
                .then()
                .body("question.by", nullValue())
                .body("question.recordingTime", equalTo("PT1M"))
                .body("question.answerTime", equalTo("PT3M"));
        stopTheClock();
        Instant begun = clock.instant();
        sitting.beginBy(question, 1, "recording")
                .then()
                .body("question.by", equalTo("recording"))
                .body("question.answerEndsAt", equalTo(text(begun.plusSeconds(60))));
        clock.set(begun.plusSeconds(59));
        sitting.beginBy(question, 1, "typing")
                .then()
                .statusCode(200)
                .body("question.by", equalTo("typing"))
                .body("question.answerEndsAt", equalTo(text(begun.plusSeconds(180))));
        sitting.beginBy(question, 1, "recording").then().statusCode(409).body("type", endsWith("question-not-open"));
        recorder.start(question, 1).then().statusCode(409).body("type", endsWith("question-not-open"));
        sitting.answer(question, 1, "My camera broke").then().statusCode(200);
    }

    @Test
    void when_the_time_is_over_what_was_recorded_counts() {
        Instant begun = beginStandingStill();
        String question = sitting.asked();
        String recording = recorder.started(question, 1);
        clock.set(begun.plusSeconds(60).plus(GRACE).minusMillis(1));
        sitting.show().then().body("question.phase", equalTo("answering"));
        clock.set(begun.plusSeconds(60).plus(GRACE));
        sitting.show()
                .then()
                .body("question.phase", equalTo("done"))
                .body("question.recorded", equalTo(true))
                .body("uploads.id", contains(recording));
        sitting.recorded(question, 1).then().statusCode(200);
        recorder.upload(recording, CHUNKS);
    }

    @Test
    void an_answer_counts_just_until_its_time_and_the_grace_are_over() {
        Instant begun = beginStandingStill();
        String question = sitting.asked();
        recorder.started(question, 1);
        clock.set(begun.plusSeconds(60).plus(GRACE).minusMillis(1));
        sitting.recorded(question, 1).then().statusCode(200);
        sitting.beginBy(question, 2, "recording").then().statusCode(200);
        clock.set(clock.instant().plusSeconds(60).plus(GRACE));
        sitting.recorded(question, 2).then().statusCode(409).body("type", endsWith("answer-time-over"));
        sitting.show().then().body("question.recorded", equalTo(true)).body("answered", equalTo(1));
    }

    @Test
    void what_was_recorded_without_a_network_comes_late_and_counts() {
        Instant begun = beginStandingStill();
        String question = sitting.asked();
        clock.set(begun.plusSeconds(60).plus(GRACE).plusMillis(1));
        sitting.show().then().body("question.recorded", equalTo(false));
        String recording = recorder.start(question, 1)
                .then()
                .statusCode(201)
                .body("late", equalTo(true))
                .extract()
                .path("id");
        sitting.recorded(question, 1).then().statusCode(200).body("question.recorded", equalTo(true));
        recorder.upload(recording, CHUNKS);
        answers().then().body("questions[0].recordings.late", contains(true));
    }

    @Test
    void a_take_that_began_by_itself_may_be_recorded_while_its_time_lasts() {
        sitting.start();
        sitting.skip(sitting.asked());
        stopTheClock();
        String question = sitting.asked();
        Instant thought = Instant.parse(sitting.show().path("question.thinkEndsAt"));
        clock.set(thought.plusSeconds(1));
        sitting.show().then().body("question.phase", equalTo("answering")).body("question.by", nullValue());
        recorder.start(question, 1).then().statusCode(409);
        sitting.beginBy(question, 1, "recording")
                .then()
                .statusCode(200)
                .body("question.answerEndsAt", equalTo(text(thought.plusSeconds(60))));
        recorder.started(question, 1);
    }

    @Test
    void a_take_that_began_by_itself_long_ago_is_typed() {
        sitting.start();
        sitting.skip(sitting.asked());
        stopTheClock();
        String question = sitting.asked();
        Instant thought = Instant.parse(sitting.show().path("question.thinkEndsAt"));
        clock.set(thought.plusSeconds(60).plus(GRACE));
        sitting.beginBy(question, 1, "recording").then().statusCode(409).body("type", endsWith("answer-time-over"));
        sitting.beginBy(question, 1, "typing").then().statusCode(200);
    }

    @Test
    void a_further_take_replaces_a_recording_only_when_it_is_given() {
        String question = recording(1);
        String first = recorder.started(question, 1);
        recorder.upload(first, CHUNKS);
        sitting.recorded(question, 1);
        sitting.beginBy(question, 2, "recording").then().body("question.recorded", equalTo(true));
        String second = recorder.started(question, 2);
        answers().then().body("questions[0].recordings.id", contains(first));
        sitting.show().then().body("uploads", empty());
        sitting.recorded(question, 2).then().body("uploads.id", contains(second));
        answers().then().body("questions[0].recordings.id", contains(second));
    }

    @Test
    void text_and_recording_never_count_both() {
        String question = recording(1);
        recorder.started(question, 1);
        sitting.recorded(question, 1);
        sitting.beginBy(question, 2, "typing");
        sitting.answer(question, 2, "A bridge")
                .then()
                .body("question.recorded", equalTo(false))
                .body("question.answer", equalTo("A bridge"))
                .body("uploads", empty());
        Map<String, Object> both = new HashMap<>(Map.of("questionId", question, "take", 2, "text", "x"));
        both.put("recorded", true);
        post("answers", both).then().statusCode(400);
        post("answers", Map.of("questionId", question, "take", 2)).then().statusCode(400);
    }

    @Test
    void without_a_recording_nothing_recorded_is_given() {
        String question = recording(1);
        sitting.recorded(question, 1).then().statusCode(409).body("type", endsWith("answer-missing"));
        recorder.start(question, 2).then().statusCode(409);
        recorder.start("0199d1f0-0000-7000-8000-000000000001", 1).then().statusCode(409);
        for (String type :
                List.of("text/html", "video/webm;x", "video/webm;codecs=\"", "video/webm; a=b; c=d", "video")) {
            recorder.start(question, 1, type).then().statusCode(400);
        }
    }

    @Test
    void after_a_reload_the_same_take_goes_on_in_another_part() {
        String question = recording(1);
        String first = recorder.started(question, 1);
        String second = recorder.start(question, 1)
                .then()
                .body("part", equalTo(2))
                .extract()
                .path("id");
        sitting.recorded(question, 1);
        recorder.upload(second, CHUNKS);
        recorder.upload(first, CHUNKS);
        answers().then().body("questions[0].recordings.id", contains(first, second));
        for (int part = 3; part <= 20; part++) {
            recorder.started(question, 1);
        }
        recorder.start(question, 1).then().statusCode(409).body("type", endsWith("too-many-recordings"));
    }

    @Test
    void what_is_missing_at_the_end_is_named_and_may_come_later() {
        String question = recording(1);
        String recording = recorder.started(question, 1);
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        sitting.recorded(question, 1);
        sitting.next(question);
        String last = sitting.asked();
        sitting.say(last, "Because");
        sitting.finish(last)
                .then()
                .statusCode(409)
                .body("type", endsWith("recordings-missing"))
                .body("recordings", contains(recording));
        sitting.finishAndHandInLater(last)
                .then()
                .statusCode(200)
                .body("state", equalTo("finished"))
                .body("uploads.id", contains(recording))
                .body("handInUntil", equalTo(text(meeting.endsAt().plus(Duration.ofDays(7)))));
        sitting.finish(last).then().statusCode(200);

        Instant end = meeting.endsAt().plus(Duration.ofDays(7));
        clock.set(end.minusMillis(1));
        recorder.put(recording, 1, CHUNKS.get(1)).then().statusCode(204);
        clock.set(end);
        recorder.put(recording, 2, CHUNKS.get(2)).then().statusCode(409).body("type", endsWith("deadline-passed"));
        recorder.complete(recording, CHUNKS).then().statusCode(409);
        clock.set(end.plusMillis(1));
        recorder.start(question, 1).then().statusCode(409);
        clock.set(end.minusMillis(1));
        recorder.put(recording, 2, CHUNKS.get(2)).then().statusCode(204);
        recorder.complete(recording, CHUNKS).then().statusCode(200);
    }

    @Test
    void the_deadline_ends_no_recording_that_was_begun() {
        sitting.start();
        String question = sitting.asked();
        clock.set(meeting.endsAt().minusMillis(1));
        sitting.beginBy(question, 1, "recording").then().statusCode(200);
        clock.set(meeting.endsAt());
        String recording = recorder.started(question, 1);
        clock.set(meeting.endsAt().plusMillis(1));
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        clock.set(meeting.endsAt().plusSeconds(60));
        sitting.recorded(question, 1).then().statusCode(200).body("state", equalTo("over"));
        settleRuns.sweep();
        sitting.show().then().body("uploads.id", contains(recording)).body("answered", equalTo(1));
        recorder.put(recording, 1, CHUNKS.get(1)).then().statusCode(204);
        recorder.put(recording, 2, CHUNKS.get(2)).then().statusCode(204);
        recorder.complete(recording, CHUNKS).then().statusCode(200);
    }

    @Test
    void clients_without_cookies_send_the_key_of_the_link() {
        String question = recording(1);
        String recording = given().contentType(ContentType.JSON)
                .body(Map.of("questionId", question, "take", 1, "mimeType", "audio/mp4", "sessionKey", meeting.key()))
                .post("/api/v1/ai/{id}/recordings", meeting.id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().contentType(ContentType.JSON)
                .body(Map.of("chunks", 1, "sha256", Recorder.sha256(CHUNKS), "sessionKey", meeting.key()))
                .post("/api/v1/ai/{id}/recordings/{recording}/complete", meeting.id, recording)
                .then()
                .statusCode(409)
                .body("type", endsWith("chunks-missing"));
    }

    /** Begins the first question by recording it. */
    private String recording(int take) {
        sitting.start();
        String question = sitting.asked();
        sitting.beginBy(question, take, "recording").then().statusCode(200);
        return question;
    }

    private Instant beginStandingStill() {
        stopTheClock();
        recording(1);
        return clock.instant();
    }

    private void stopTheClock() {
        clock.set(clock.instant());
    }

    private Response answers() {
        return job.asOwner().get("/api/v1/interviews/{id}/answers", meeting.id);
    }

    private Response media(String recording, String range) {
        var request = job.asOwner();
        return (range == null ? request : request.header("Range", range))
                .get("/api/v1/interviews/{id}/answers/recordings/{recording}/media", meeting.id, recording);
    }

    private Response post(String verb, Map<String, ?> body) {
        return meeting.asCandidate()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/ai/" + meeting.id + "/" + verb);
    }

    private static String text(Instant moment) {
        String plain = moment.toString();
        return plain.contains(".") ? plain : plain.replace("Z", ".000Z");
    }
}
