package dev.parley.meeting.selfpaced;

import dev.parley.meeting.recording.CollectObjects;
import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Recorder;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.WatchedStore;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

/** The chunks of a recording, as networks and other people's programs send them. */
@QuarkusTest
class RecordingUploadIT {

    private static final int CHUNK_LIMIT = 8 * 1024 * 1024;
    private static final byte[] CONTENT = Recorder.webm(250_000);
    private static final List<byte[]> CHUNKS = Recorder.chunks(CONTENT, 100_000);
    private static final byte[] OTHER = Arrays.copyOf(Recorder.webm(200_001), 100_000);

    @Inject
    Scene scene;

    @Inject
    Banks banks;

    @Inject
    WatchedStore store;

    @Inject
    CollectObjects collectObjects;

    private Job job;
    private Meeting meeting;
    private Recorder recorder;
    private String question;
    private String recording;

    @BeforeEach
    void record() {
        job = banks.job();
        job.ask(Map.of("text", "Why?", "answerLimit", "PT10S"));
        meeting = scene.selfPaced(job);
        recorder = new Recorder(meeting);
        Sitting sitting = new Sitting(meeting);
        sitting.start();
        question = sitting.asked();
        sitting.beginBy(question, 1, "recording");
        recording = recorder.started(question, 1);
    }

    @AfterEach
    void repair() {
        store.failing(false);
    }

    @Test
    void a_chunk_that_comes_twice_is_one() throws Exception {
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        List<Callable<Integer>> tabs = Collections.nCopies(
                4, () -> recorder.put(recording, 1, CHUNKS.get(1)).statusCode());
        assertThat(AtOnce.run(tabs)).containsOnly(204);
        collectObjects.run();
        assertThat(objects()).hasSize(2);
    }

    @Test
    void other_bytes_under_a_number_that_is_taken_are_refused() throws Exception {
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        recorder.put(recording, 0, OTHER).then().statusCode(409).body("type", endsWith("chunk-differs"));
        List<Callable<Integer>> tabs = List.of(
                () -> recorder.put(recording, 1, CHUNKS.get(1)).statusCode(),
                () -> recorder.put(recording, 1, OTHER).statusCode());
        assertThat(AtOnce.run(tabs)).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void chunks_come_in_any_order_and_missing_ones_are_named() {
        recorder.put(recording, 2, CHUNKS.get(2)).then().statusCode(204);
        recorder.complete(recording, CHUNKS)
                .then()
                .statusCode(409)
                .body("type", endsWith("chunks-missing"))
                .body("missing", contains(0, 1));
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        recorder.put(recording, 1, CHUNKS.get(1)).then().statusCode(204);
        recorder.complete(recording, CHUNKS).then().statusCode(200);
        assertThat(played()).isEqualTo(CONTENT);
    }

    @Test
    void at_most_a_hundred_missing_ones_are_named() {
        List<Integer> missing = recorder.complete(recording, 5000, Recorder.sha256(CHUNKS))
                .then()
                .statusCode(409)
                .extract()
                .path("missing");
        assertThat(missing).hasSize(100).startsWith(0).endsWith(99);
    }

    @Test
    void what_is_complete_stays_as_it_is() throws Exception {
        recorder.upload(recording, CHUNKS);
        recorder.complete(recording, CHUNKS).then().statusCode(200);
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        recorder.put(recording, 0, OTHER).then().statusCode(409).body("type", endsWith("recording-complete"));
        recorder.put(recording, 3, OTHER).then().statusCode(409).body("type", endsWith("recording-complete"));
        recorder.complete(recording, CHUNKS.subList(0, 2))
                .then()
                .statusCode(409)
                .body("type", endsWith("recording-differs"));
        collectObjects.run();
        assertThat(objects()).hasSize(1);
        assertThat(played()).isEqualTo(CONTENT);
    }

    @RepeatedTest(5)
    void two_tabs_complete_it_once() throws Exception {
        for (int number = 0; number < CHUNKS.size(); number++) {
            recorder.put(recording, number, CHUNKS.get(number)).then().statusCode(204);
        }
        List<Callable<Integer>> tabs = Collections.nCopies(
                4, () -> recorder.complete(recording, CHUNKS).statusCode());
        assertThat(AtOnce.run(tabs)).containsOnly(200);
        collectObjects.run();
        assertThat(objects()).hasSize(1);
        assertThat(played()).isEqualTo(CONTENT);
    }

    @Test
    void what_the_browser_made_is_what_has_arrived() {
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        recorder.put(recording, 1, OTHER).then().statusCode(204);
        recorder.put(recording, 2, CHUNKS.get(2)).then().statusCode(204);
        recorder.complete(recording, CHUNKS).then().statusCode(409).body("type", endsWith("recording-differs"));
        recorder.complete(recording, 2, Recorder.sha256(List.of(CHUNKS.get(0), OTHER)))
                .then()
                .statusCode(409)
                .body("type", endsWith("recording-differs"));
        recorder.complete(recording, 3, "x").then().statusCode(400);
        recorder.complete(recording, 0, Recorder.sha256(CHUNKS)).then().statusCode(400);
    }

    @Test
    void the_digest_is_needed_and_has_to_be_that_of_the_bytes() throws IOException {
        recorder.put(recording, 0, CHUNKS.get(0), Recorder.digest(OTHER))
                .then()
                .statusCode(422)
                .body("type", endsWith("digest-differs"));
        for (String digest : List.of("", "sha-256=:short=:", "md5=:rL0Y20zC+Fzt72VPzMSk2A==:", "nonsense")) {
            recorder.put(recording, 0, CHUNKS.get(0), digest).then().statusCode(400);
        }
        collectObjects.run();
        assertThat(objects()).isEmpty();
        recorder.put(recording, 0, CHUNKS.get(0), "md5=:rL0Y20zC+Fzt72VPzMSk2A==:, " + Recorder.digest(CHUNKS.get(0)))
                .then()
                .statusCode(204);
    }

    @Test
    void nothing_is_no_chunk() {
        recorder.put(recording, 0, new byte[0]).then().statusCode(422).body("type", endsWith("chunk-empty"));
        recorder.put(recording, 1, new byte[0]).then().statusCode(422);
    }

    @Test
    void a_number_is_one_that_a_recorder_makes() {
        for (String number : List.of("-1", "10000", "99999999999", "one", "0x1")) {
            Response answer = meeting.asCandidate()
                    .contentType("application/octet-stream")
                    .header("Content-Digest", Recorder.digest(OTHER))
                    .body(OTHER)
                    .put("/api/v1/ai/{id}/recordings/{recording}/chunks/{number}", meeting.id, recording, number);
            assertThat(answer.statusCode()).isIn(400, 404);
        }
    }

    @Test
    void what_does_not_begin_like_a_recording_is_none() throws IOException {
        byte[] page = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        recorder.put(recording, 0, page).then().statusCode(415).body("type", endsWith("no-recording"));
        recorder.put(recording, 0, mp4(100)).then().statusCode(415);
        String other = recorder.start(question, 1, "video/mp4;codecs=avc1.42E01E,mp4a.40.2")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        recorder.put(other, 0, CHUNKS.get(0)).then().statusCode(415);
        recorder.put(other, 0, mp4(100)).then().statusCode(204);
        collectObjects.run();
        assertThat(objects()).hasSize(1);
    }

    @Test
    void the_limit_of_a_chunk_is_the_last_size_that_is_taken() {
        recorder.put(recording, 0, Recorder.webm(CHUNK_LIMIT)).then().statusCode(204);
    }

    @Test
    void a_chunk_that_says_it_is_too_large_is_refused_before_it_is_sent() throws IOException {
        try (Socket socket = begin("Content-Length: " + (CHUNK_LIMIT + 1) + "\r\n", Recorder.digest(OTHER))) {
            assertThat(status(socket)).contains(" 413 ");
        }
        assertThat(objects()).isEmpty();
    }

    @Test
    void a_chunk_without_a_length_is_left_at_the_limit() throws IOException {
        try (Socket socket = begin("Transfer-Encoding: chunked\r\n", Recorder.digest(OTHER))) {
            byte[] part = Recorder.webm(1024 * 1024);
            for (int sent = 0; sent < 8; sent++) {
                write(socket, "100000\r\n".getBytes(StandardCharsets.US_ASCII));
                write(socket, part);
                write(socket, "\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            write(socket, "1\r\nx\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(status(socket)).contains(" 413 ");
        }
        Awaitility.await().until(() -> {
            collectObjects.run();
            return objects().isEmpty();
        });
    }

    @Test
    void all_chunks_together_are_as_large_as_the_answer_may_be() {
        Rows.update("UPDATE recording SET max_bytes = 250000 WHERE id = '" + recording + "'");
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        recorder.put(recording, 1, CHUNKS.get(1)).then().statusCode(204);
        byte[] tooMuch = Recorder.webm(50_001);
        recorder.put(recording, 2, tooMuch).then().statusCode(413).body("type", endsWith("recording-too-large"));
        recorder.put(recording, 2, CHUNKS.get(2)).then().statusCode(204);
        recorder.put(recording, 3, new byte[] {1}).then().statusCode(413).body("type", endsWith("recording-too-large"));
        recorder.complete(recording, CHUNKS).then().statusCode(200);
    }

    @Test
    void two_at_once_do_not_exceed_what_the_answer_may_be() throws Exception {
        Rows.update("UPDATE recording SET max_bytes = 150000 WHERE id = '" + recording + "'");
        List<Callable<Integer>> tabs = List.of(
                () -> recorder.put(recording, 0, CHUNKS.get(0)).statusCode(),
                () -> recorder.put(recording, 1, CHUNKS.get(1)).statusCode());
        assertThat(AtOnce.run(tabs)).containsExactlyInAnyOrder(204, 413);
    }

    @Test
    void while_the_storage_is_away_nothing_is_lost() throws IOException {
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        store.failing(true);
        recorder.put(recording, 1, CHUNKS.get(1)).then().statusCode(503).header("Retry-After", notNullValue());
        store.failing(false);
        recorder.put(recording, 1, CHUNKS.get(1)).then().statusCode(204);
        recorder.put(recording, 2, CHUNKS.get(2)).then().statusCode(204);
        store.failing(true);
        recorder.complete(recording, CHUNKS).then().statusCode(503).header("Retry-After", notNullValue());
        store.failing(false);
        recorder.complete(recording, CHUNKS).then().statusCode(200);
        store.failing(true);
        play().then().statusCode(503);
        store.failing(false);
        assertThat(played()).isEqualTo(CONTENT);
        collectObjects.run();
        assertThat(objects()).hasSize(1);
    }

    @Test
    void a_connection_that_breaks_leaves_nothing_and_the_chunk_may_come_again() throws IOException {
        try (Socket socket = begin("Content-Length: 100000\r\n", Recorder.digest(CHUNKS.get(0)))) {
            write(socket, Arrays.copyOf(CHUNKS.get(0), 40_000));
            Awaitility.await().until(() -> noted("arriving") == 1);
        }
        Awaitility.await().until(() -> noted("arriving") == 0);
        collectObjects.run();
        assertThat(objects()).isEmpty();
        recorder.upload(recording, CHUNKS);
        assertThat(played()).isEqualTo(CONTENT);
    }

    @Test
    void what_a_process_that_died_left_behind_is_collected() {
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(204);
        String key = "interviews/" + meeting.id + "/" + recording + "/left";
        Rows.update("INSERT INTO stored_object (object_key, interview_id, state, due_at) VALUES ('" + key + "', '"
                + meeting.id + "', 'arriving', clock_timestamp())");
        collectObjects.run();
        assertThat(noted("doomed")).isZero();
        assertThat(noted("kept")).isEqualTo(1);
    }

    @Test
    void somebody_elses_recording_is_not_there() {
        Meeting other = scene.selfPaced(job);
        Recorder stranger = new Recorder(other);
        stranger.put(recording, 0, CHUNKS.get(0)).then().statusCode(404);
        Sitting sitting = new Sitting(other);
        sitting.start();
        sitting.beginBy(sitting.asked(), 1, "recording");
        stranger.put(recording, 0, CHUNKS.get(0)).then().statusCode(404);
        stranger.complete(recording, CHUNKS).then().statusCode(404);
        String path = "/api/v1/ai/{id}/recordings/{recording}/chunks/0";
        given().contentType("application/octet-stream")
                .body(OTHER)
                .put(path, meeting.id, recording)
                .then()
                .statusCode(401);
        other.asCandidate()
                .contentType("application/octet-stream")
                .header("Content-Digest", Recorder.digest(OTHER))
                .body(OTHER)
                .put(path, meeting.id, recording)
                .then()
                .statusCode(404);
        meeting.publish("CANCELLED");
        recorder.put(recording, 0, CHUNKS.get(0)).then().statusCode(410);
    }

    private byte[] played() {
        return play().then().statusCode(200).extract().asByteArray();
    }

    private Response play() {
        return job.asOwner().get("/api/v1/interviews/{id}/answers/recordings/{recording}/media", meeting.id, recording);
    }

    private List<String> objects() throws IOException {
        return store.objectsIn("interviews/" + meeting.id);
    }

    private long noted(String state) {
        return Rows.number("SELECT count(*) FROM stored_object WHERE interview_id = '" + meeting.id + "' AND state = '"
                + state + "'");
    }

    private static byte[] mp4(int length) {
        byte[] content = new byte[length];
        System.arraycopy("\0\0\0\u0020ftypisom".getBytes(StandardCharsets.ISO_8859_1), 0, content, 0, 12);
        return content;
    }

    /** A request of which only the head was sent, over a connection of its own. */
    private Socket begin(String headers, String digest) throws IOException {
        Socket socket = new Socket("127.0.0.1", RestAssured.port);
        socket.setSoTimeout(20_000);
        String head = "PUT /api/v1/ai/" + meeting.id + "/recordings/" + recording + "/chunks/0 HTTP/1.1\r\n"
                + "Host: localhost\r\nX-Candidate-Key: " + meeting.key() + "\r\nContent-Digest: " + digest + "\r\n"
                + "Content-Type: video/webm\r\n" + headers + "Connection: close\r\n\r\n";
        write(socket, head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void write(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    private static String status(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        int next;
        while ((next = socket.getInputStream().read()) >= 0 && next != '\r') {
            line.append((char) next);
        }
        return line.toString();
    }
}
