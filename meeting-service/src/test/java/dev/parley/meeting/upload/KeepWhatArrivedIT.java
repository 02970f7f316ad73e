package dev.parley.meeting.upload;

import dev.parley.meeting.recording.CollectObjects;
import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Recorder;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.WatchedStore;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** A browser that never came back. */
@QuarkusTest
class KeepWhatArrivedIT {

    private static final byte[] CONTENT = Recorder.webm(5000);
    private static final List<byte[]> CHUNKS = Recorder.chunks(CONTENT, 1000);

    @Inject
    Scene scene;

    @Inject
    Banks banks;

    @Inject
    KeepWhatArrived keepWhatArrived;

    @Inject
    CollectObjects collectObjects;

    @Inject
    WatchedStore store;

    @Inject
    MutableClock clock;

    private Job job;
    private Meeting meeting;
    private Recorder recorder;
    private String recording;

    @BeforeEach
    void record() {
        job = banks.job();
        job.ask(Map.of("text", "Why?"));
        meeting = scene.selfPaced(job);
        recorder = new Recorder(meeting);
        String question = say("start", Map.of("interviewId", meeting.id, "consentVersion", "2026-12"))
                .path("question.id");
        say(meeting.id + "/begin", Map.of("questionId", question, "take", 1, "by", "recording"));
        recording = recorder.started(question, 1);
        say(meeting.id + "/answers", Map.of("questionId", question, "take", 1, "recorded", true));
        say(meeting.id + "/finish", Map.of("questionId", question, "handInLater", true));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
        store.failing(false);
    }

    @Test
    void what_came_without_a_gap_is_played_once_nothing_more_can_come() throws IOException {
        for (int number : List.of(0, 1, 2, 4)) {
            recorder.put(recording, number, CHUNKS.get(number)).then().statusCode(204);
        }
        Instant end = meeting.endsAt().plus(Duration.ofDays(7));
        clock.set(end.minusMillis(1));
        keepWhatArrived.sweep();
        answers().then().body("questions[0].recordings.state", contains("uploading"));
        clock.set(end);
        store.failing(true);
        keepWhatArrived.sweep();
        answers().then().body("questions[0].recordings.state", contains("uploading"));
        store.failing(false);
        keepWhatArrived.sweep();
        keepWhatArrived.sweep();
        answers().then().body("questions[0].recordings.state", contains("complete"));
        byte[] played = job.asOwner()
                .get("/api/v1/interviews/{id}/answers/recordings/{recording}/media", meeting.id, recording)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(played).isEqualTo(Arrays.copyOf(CONTENT, 3000));
        collectObjects.run();
        assertThat(store.objectsIn("interviews/" + meeting.id)).hasSize(1);
    }

    @Test
    void without_a_beginning_there_is_no_recording() throws IOException {
        recorder.put(recording, 1, CHUNKS.get(1)).then().statusCode(204);
        clock.set(meeting.endsAt().plus(Duration.ofDays(7)));
        keepWhatArrived.sweep();
        answers().then().body("questions[0].recordings", empty()).body("answered", equalTo(1));
        collectObjects.run();
        assertThat(store.objectsIn("interviews/" + meeting.id)).isEmpty();
    }

    private Response answers() {
        return job.asOwner().get("/api/v1/interviews/{id}/answers", meeting.id);
    }

    private Response say(String path, Map<String, ?> body) {
        return meeting.asCandidate()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/ai/" + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
