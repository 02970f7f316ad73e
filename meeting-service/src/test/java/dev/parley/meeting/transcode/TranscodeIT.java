package dev.parley.meeting.transcode;

import dev.parley.meeting.recording.CollectObjects;
import dev.parley.meeting.recording.PlayableWork;
import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Media;
import dev.parley.meeting.testing.Recorder;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.WatchedStore;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Recordings become such as every browser plays. */
@QuarkusTest
class TranscodeIT {

    @Inject
    Scene scene;

    @Inject
    Banks banks;

    @Inject
    TranscodeRecordings transcode;

    @Inject
    PlayableWork work;

    @Inject
    CollectObjects collectObjects;

    @Inject
    WatchedStore store;

    private Job job;
    private Meeting meeting;
    private Recorder recorder;
    private String question;

    @BeforeEach
    void record() {
        job = banks.job();
        job.ask(Map.of("text", "Why?"));
        meeting = scene.selfPaced(job);
        recorder = new Recorder(meeting);
        question = say("start", Map.of("interviewId", meeting.id, "consentVersion", "2026-12"))
                .path("question.id");
        say(meeting.id + "/begin", Map.of("questionId", question, "take", 1, "by", "recording"));
    }

    @AfterEach
    void repair() {
        store.failing(false);
    }

    @Test
    void a_video_becomes_an_mp4_that_knows_how_long_it_is() throws Exception {
        String recording = recorded("video/webm;codecs=vp8,opus", Media.webm(3));
        answers()
                .then()
                .body("transcoding", equalTo(true))
                .body("questions[0].recordings[0].state", equalTo("complete"))
                .body("questions[0].recordings[0].duration", nullValue());
        transcode.run();
        answers()
                .then()
                .body("questions[0].recordings[0].state", equalTo("ready"))
                .body("questions[0].recordings[0].mimeType", equalTo("video/mp4"));
        assertThat(duration()).isBetween(Duration.ofMillis(2500), Duration.ofMillis(3500));
        byte[] played = play(recording);
        assertThat(Media.about(played)).contains("codec_name=h264", "codec_name=aac");
        assertThat(indexOf(played, "moov")).isLessThan(indexOf(played, "mdat"));
        job.asOwner()
                .header("Range", "bytes=4-7")
                .get(path(), meeting.id, recording)
                .then()
                .statusCode(206)
                .header("Content-Type", equalTo("video/mp4"))
                .header("Content-Range", endsWith("/" + played.length));
    }

    @Test
    void a_recording_without_a_picture_stays_sound() throws Exception {
        String recording = recorded("audio/webm;codecs=opus", Media.audioWebm(2));
        transcode.run();
        answers().then().body("questions[0].recordings[0].mimeType", equalTo("audio/mp4"));
        assertThat(duration()).isBetween(Duration.ofMillis(1500), Duration.ofMillis(2500));
        assertThat(Media.about(play(recording))).contains("codec_name=aac").doesNotContain("h264");
    }

    @Test
    void what_a_phone_records_as_mp4_becomes_one_that_can_be_sought_in() throws Exception {
        byte[] original = Media.mp4(2);
        String recording = recorded("video/mp4;codecs=\"avc1.42E01E, mp4a.40.2\"", original);
        assertThat(play(recording)).isEqualTo(original);
        transcode.run();
        answers().then().body("questions[0].recordings[0].state", equalTo("ready"));
        assertThat(duration()).isBetween(Duration.ofMillis(1500), Duration.ofMillis(2500));
    }

    @Test
    void another_replica_takes_over_from_one_that_died_and_from_none_that_works() throws Exception {
        transcode.run();
        String recording = recorded("video/webm", Media.webm(1));
        PlayableWork.Job died = work.claim(Duration.ofMillis(1)).orElseThrow();
        PlayableWork.Job working = await().until(() -> work.claim(Duration.ofHours(1)), Optional::isPresent)
                .orElseThrow();
        assertThat(List.of(died, working))
                .extracting(PlayableWork.Job::recordingId)
                .containsOnly(UUID.fromString(recording));

        work.renew(died, Duration.ZERO);
        assertThat(work.claim(Duration.ofHours(1))).isEmpty();
        work.renew(working, Duration.ZERO);
        transcode.run();
        answers().then().body("questions[0].recordings[0].state", equalTo("ready"));
    }

    @Test
    void what_breaks_off_is_played_until_there() throws Exception {
        byte[] whole = Media.webm(4);
        recorded("video/webm", Arrays.copyOf(whole, whole.length / 2));
        transcode.run();
        answers().then().body("questions[0].recordings[0].state", equalTo("ready"));
        assertThat(duration()).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void what_nobody_can_read_fails_after_three_tries_and_the_original_stays() throws Exception {
        byte[] noise = Recorder.webm(50_000);
        String recording = recorded("video/webm", noise);
        for (int tries = 1; tries <= 2; tries++) {
            transcode.run();
            assertThat(tries(recording)).isEqualTo(tries);
            answers().then().body("questions[0].recordings[0].state", equalTo("complete"));
            due(recording);
        }
        transcode.run();
        answers()
                .then()
                .body("questions[0].recordings[0].state", equalTo("failed"))
                .body("questions[0].recordings[0].mimeType", equalTo("video/webm"));
        assertThat(play(recording)).isEqualTo(noise);
    }

    @Test
    void while_the_storage_is_away_it_waits_and_that_is_no_try() throws Exception {
        String recording = recorded("audio/webm", Media.audioWebm(1));
        store.failing(true);
        transcode.run();
        store.failing(false);
        assertThat(tries(recording)).isZero();
        due(recording);
        transcode.run();
        answers().then().body("questions[0].recordings[0].state", equalTo("ready"));
        collectObjects.run();
        assertThat(store.objectsIn("interviews/" + meeting.id)).hasSize(2);
    }

    @Test
    void two_replicas_never_work_on_the_same_one() throws Exception {
        String recording = recorded("audio/webm", Media.audioWebm(1));
        Callable<Boolean> replica = () -> {
            transcode.run();
            return true;
        };
        AtOnce.run(List.of(replica, replica, replica));
        assertThat(tries(recording)).isEqualTo(1);
        answers().then().body("questions[0].recordings[0].state", equalTo("ready"));
    }

    private String recorded(String mimeType, byte[] content) {
        String recording = recorder.start(question, 1, mimeType)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        recorder.upload(recording, Recorder.chunks(content, 20_000));
        say(meeting.id + "/answers", Map.of("questionId", question, "take", 1, "recorded", true));
        return recording;
    }

    private static void due(String recording) {
        Rows.update("UPDATE recording SET playable_due_at = NULL WHERE id = '" + recording + "'");
    }

    private static long tries(String recording) {
        return Rows.number("SELECT playable_tries FROM recording WHERE id = '" + recording + "'");
    }

    private Duration duration() {
        return Duration.parse(answers().path("questions[0].recordings[0].duration"));
    }

    private byte[] play(String recording) {
        return job.asOwner()
                .get(path(), meeting.id, recording)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String path() {
        return "/api/v1/interviews/{id}/answers/recordings/{recording}/media";
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

    private static int indexOf(byte[] content, String box) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf(box);
    }
}
