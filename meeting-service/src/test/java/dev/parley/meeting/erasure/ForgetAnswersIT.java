package dev.parley.meeting.erasure;

import dev.parley.meeting.recording.CollectObjects;
import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Recorder;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import dev.parley.platform.testing.WatchedStore;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Answers and their recordings go: when they were kept long enough, and when someone who may says so. */
@QuarkusTest
class ForgetAnswersIT {

    private static final List<byte[]> CHUNKS = Recorder.chunks(Recorder.webm(3000), 1000);
    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    Scene scene;

    @Inject
    Banks banks;

    @Inject
    ForgetOldAnswers forgetOldAnswers;

    @Inject
    CollectObjects collectObjects;

    @Inject
    WatchedStore store;

    @Inject
    MutableClock clock;

    private Job job;
    private Meeting meeting;
    private Recorder recorder;
    private String recorded;
    private String last;

    @BeforeEach
    void answer() {
        job = banks.job();
        job.ask(Map.of("text", "What?"), Map.of("text", "Why?"));
        meeting = scene.selfPaced(job);
        recorder = new Recorder(meeting);
        String first = say("start", Map.of("interviewId", meeting.id, "consentVersion", "2026-12"))
                .path("question.id");
        say(meeting.id + "/begin", Map.of("questionId", first, "take", 1, "by", "recording"));
        recorded = recorder.started(first, 1);
        recorder.upload(recorded, CHUNKS);
        say(meeting.id + "/answers", Map.of("questionId", first, "take", 1, "recorded", true));
        last = say(meeting.id + "/next", Map.of("questionId", first)).path("question.id");
        say(meeting.id + "/begin", Map.of("questionId", last, "take", 1));
        say(meeting.id + "/answers", Map.of("questionId", last, "take", 1, "text", "Because"));
    }

    @AfterEach
    void repair() {
        clock.reset();
        store.failing(false);
    }

    @Test
    void after_the_time_they_are_kept_they_are_gone_from_everywhere() throws IOException {
        Instant finished = finish();
        answers().then().body("keepUntil", equalTo(millis(finished.plus(KEPT)))).body("deletedAt", nullValue());
        clock.set(finished.plus(KEPT).minusMillis(1));
        forgetOldAnswers.sweep();
        answers().then().body("answered", equalTo(2));
        clock.set(finished.plus(KEPT));
        forgetOldAnswers.sweep();
        forgetOldAnswers.sweep();
        mustBeGone("RETENTION");
    }

    @Test
    void what_was_never_finished_is_kept_from_the_deadline_on() throws IOException {
        clock.set(meeting.endsAt().plus(KEPT).minusMillis(1));
        Rows.update("UPDATE self_paced_run SET status = 'EXPIRED', ended_at = '" + meeting.endsAt()
                + "' WHERE interview_id = '" + meeting.id + "'");
        forgetOldAnswers.sweep();
        answers().then().body("deletedAt", nullValue());
        clock.set(meeting.endsAt().plus(KEPT));
        forgetOldAnswers.sweep();
        mustBeGone("RETENTION");
    }

    @Test
    void what_someone_asked_for_who_never_began_is_kept_from_the_deadline_on() {
        Meeting other = scene.selfPaced(job);
        other.asCandidate()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "I read slowly"))
                .post("/api/v1/ai/{id}/adjustment-requests", other.id)
                .then()
                .statusCode(200);
        clock.set(other.endsAt().plus(KEPT).minusMillis(1));
        forgetOldAnswers.sweep();
        assertThat(asked(other)).isEqualTo(1);
        clock.set(other.endsAt().plus(KEPT));
        forgetOldAnswers.sweep();
        assertThat(asked(other)).isZero();
    }

    @Test
    void the_recruiter_deletes_them() throws Exception {
        finish();
        banks.job().asOwner().delete(path(), meeting.id).then().statusCode(404);
        meeting.asInterviewer().delete(path(), meeting.id).then().statusCode(403);
        meeting.asCandidate().delete(path(), meeting.id).then().statusCode(401);
        answers().then().body("answered", equalTo(2));
        List<Callable<Integer>> tabs = List.of(
                () -> job.asOwner().delete(path(), meeting.id).statusCode(),
                () -> job.asOwner().delete(path(), meeting.id).statusCode());
        assertThat(AtOnce.run(tabs)).containsOnly(204);
        mustBeGone("STAFF");
        assertThat(Rows.number("SELECT count(*) FROM deleted_answers WHERE person_id = '" + job.owner
                        + "' AND answers = 2 AND recordings = 1"))
                .isEqualTo(1);
    }

    @Test
    void an_administrator_deletes_them() throws IOException {
        given().auth().oauth2(Tokens.admin()).delete(path(), meeting.id).then().statusCode(204);
        mustBeGone("STAFF");
    }

    @Test
    void the_candidate_deletes_them_and_the_interview_is_over() throws IOException {
        String path = "/api/v1/ai/{id}/answers";
        given().delete(path, meeting.id).then().statusCode(401);
        Meeting other = scene.selfPaced(job);
        other.asCandidate().delete(path, meeting.id).then().statusCode(404);
        other.asCandidate().delete(path, other.id).then().statusCode(409);
        answers().then().body("answered", equalTo(2));
        meeting.asCandidate().delete(path, meeting.id).then().statusCode(204);
        meeting.asCandidate().delete(path, meeting.id).then().statusCode(204);
        mustBeGone("CANDIDATE");
        meeting.asCandidate()
                .get("/api/v1/ai/{id}", meeting.id)
                .then()
                .body("state", equalTo("deleted"))
                .body("question", nullValue())
                .body("uploads", empty());
        meeting.asCandidate()
                .contentType(ContentType.JSON)
                .body(Map.of("questionId", last))
                .post("/api/v1/ai/{id}/finish", meeting.id)
                .then()
                .statusCode(410)
                .body("type", endsWith("answers-deleted"));
        recorder.put(recorded, 0, CHUNKS.get(0)).then().statusCode(404);
        recorder.complete(recorded, CHUNKS).then().statusCode(404);
    }

    @Test
    void what_is_uploading_goes_too() throws IOException {
        Rows.update("UPDATE recording SET state = 'UPLOADING', chunks = NULL, bytes = NULL, sha256 = NULL,"
                + " object_key = NULL, completed_at = NULL WHERE id = '" + recorded + "'");
        recorder.put(recorded, 3, CHUNKS.get(0)).then().statusCode(204);
        job.asOwner().delete(path(), meeting.id).then().statusCode(204);
        mustBeGone("STAFF");
    }

    @Test
    void objects_that_cannot_be_deleted_now_are_deleted_later() throws IOException {
        job.asOwner().delete(path(), meeting.id).then().statusCode(204);
        store.failing(true);
        collectObjects.run();
        assertThat(objects()).isNotEmpty();
        store.failing(false);
        mustBeGone("STAFF");
    }

    @Test
    void what_was_deleted_stays_written_down() {
        job.asOwner().delete(path(), meeting.id).then().statusCode(204);
        assertThatThrownBy(() -> Rows.update("DELETE FROM deleted_answers")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Rows.update("UPDATE deleted_answers SET answers = 0"))
                .hasMessageContaining("permission denied");
    }

    private void mustBeGone(String by) throws IOException {
        answers()
                .then()
                .statusCode(200)
                .body("deletedAt", notNullValue())
                .body("keepUntil", nullValue())
                .body("answered", equalTo(0))
                .body("questions.text", contains("What?", "Why?"))
                .body("questions.answer", contains(nullValue(), nullValue()))
                .body("questions.recordings", contains(empty(), empty()));
        job.asOwner()
                .get(path() + "/recordings/{recording}/media", meeting.id, recorded)
                .then()
                .statusCode(404);
        Awaitility.await().until(() -> {
            collectObjects.run();
            return objects().isEmpty();
        });
        assertThat(Rows.number("SELECT count(*) FROM stored_object WHERE interview_id = '" + meeting.id + "'"))
                .isZero();
        assertThat(Rows.number("SELECT count(*) FROM recording WHERE interview_id = '" + meeting.id + "'"))
                .isZero();
        assertThat(Rows.number("SELECT count(*) FROM deleted_answers WHERE interview_id = '" + meeting.id
                        + "' AND deleted_by = '" + by + "'"))
                .isEqualTo(1);
    }

    private static long asked(Meeting of) {
        return Rows.number("SELECT count(*) FROM adjustment_request WHERE text = 'I read slowly' AND interview_id = '"
                + of.id + "'");
    }

    private List<String> objects() throws IOException {
        return store.objectsIn("interviews/" + meeting.id);
    }

    private Instant finish() {
        return Instant.parse(
                say(meeting.id + "/finish", Map.of("questionId", last)).path("finishedAt"));
    }

    private Response answers() {
        return job.asOwner().get(path(), meeting.id);
    }

    private static String path() {
        return "/api/v1/interviews/{id}/answers";
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

    private static String millis(Instant moment) {
        String plain = moment.toString();
        return plain.contains(".") ? plain : plain.replace("Z", ".000Z");
    }
}
