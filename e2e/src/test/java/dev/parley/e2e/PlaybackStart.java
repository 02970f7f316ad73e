package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.e2e.PacedInterviews.Begun;
import org.awaitility.Awaitility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * How soon a long recording is seen.
 *
 * @param ready from the last chunk on
 */
record PlaybackStart(Samples start, Samples jump, Duration ready) {

    static final int ROUNDS = 7;

    /** Resolves with the milliseconds until the first picture, and until the one in the middle. */
    private static final String PLAY = """
            (address) => new Promise((resolve, reject) => {
              const video = document.createElement('video');
              video.muted = true;
              video.onerror = () => reject(new Error('not played: ' + video.error?.message));
              document.body.append(video);
              const pressed = performance.now();
              video.src = address;
              video.play().catch(reject);
              video.requestVideoFrameCallback(() => {
                const first = performance.now() - pressed;
                const jumped = performance.now();
                video.currentTime = video.duration / 2;
                video.onseeked = () =>
                  video.requestVideoFrameCallback(() => {
                    resolve([first, performance.now() - jumped]);
                    video.remove();
                  });
              });
            })
            """;

    static PlaybackStart measure(Api api, String gateway, PacedInterviews interviews, String meeting, int minutes)
            throws Exception {
        Begun begun = interviews.begun(interviews.job("PT10M"), 1).getFirst();
        Path file = film(minutes);
        String id;
        try {
            id = new RecordingClients(0).upload(begun, meeting, Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
        }
        interviews.post(
                "/api/v1/ai/" + begun.interviewId() + "/answers",
                Map.of("sessionKey", begun.key(), "questionId", begun.questionId(), "take", 1, "recorded", true));
        long received = System.nanoTime();
        String answers = "/interviews/" + begun.interviewId() + "/answers";
        Awaitility.await("the recording can be played everywhere")
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> isReady(api.get("recruiter", answers).ok()));
        Duration ready = Duration.ofNanos(System.nanoTime() - received);
        List<Long> starts = new ArrayList<>();
        List<Long> jumps = new ArrayList<>();
        try (Browsers browsers = new Browsers(gateway);
                Person recruiter = browsers.desktop()) {
            recruiter.signIn("recruiter").opens("/app/interviews");
            for (int round = 0; round < ROUNDS; round++) {
                List<?> times =
                        (List<?>) recruiter.page().evaluate(PLAY, "/api/v1" + answers + "/recordings/" + id + "/media");
                starts.add(((Number) times.get(0)).longValue());
                jumps.add(((Number) times.get(1)).longValue());
            }
        }
        return new PlaybackStart(Samples.of(starts), Samples.of(jumps), ready);
    }

    private static boolean isReady(JsonNode answers) {
        return StreamSupport.stream(answers.path("questions").spliterator(), false)
                .flatMap(question ->
                        StreamSupport.stream(question.path("recordings").spliterator(), false))
                .allMatch(recording -> recording.path("state").asText().equals("ready"));
    }

    /** A picture that changes, and a tone. */
    private static Path film(int minutes) throws IOException, InterruptedException {
        Path file = Files.createTempFile("parley-bench", ".webm");
        String length = String.valueOf(minutes * 60);
        List<String> command = List.of(
                "ffmpeg",
                "-nostdin",
                "-v",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=320x180:rate=10",
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440",
                "-t",
                length,
                "-c:v",
                "libvpx",
                "-deadline",
                "realtime",
                "-cpu-used",
                "8",
                "-b:v",
                "100k",
                "-c:a",
                "libopus",
                "-b:a",
                "16k",
                file.toString());
        Process ffmpeg = new ProcessBuilder(command).inheritIO().start();
        if (ffmpeg.waitFor() != 0) {
            throw new IOException("ffmpeg made no film");
        }
        return file;
    }
}
