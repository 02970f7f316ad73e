package dev.parley.e2e;

import dev.parley.e2e.PacedInterviews.Begun;
import dev.parley.e2e.bench.Cpu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Candidates whose browsers send a chunk when its time has come, whatever became of the one before. */
final class RecordingClients {

    private static final int CHUNK_BYTES = 125_000;
    private static final int FILM_CHUNK_BYTES = 2_000_000;
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final byte[] WEBM =
            HexFormat.of().parseHex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int chunks;

    RecordingClients(int seconds) {
        this.chunks = Math.toIntExact(seconds / EVERY.toSeconds());
    }

    /**
     * @param cpuMillis of the process that stored the bytes
     * @param lost      recordings that were not whole
     */
    record Round(long bytes, long cpuMillis, double p95, long lost) {

        double cpuPerMegabyte() {
            return cpuMillis * 1e6 / bytes;
        }
    }

    /** Each candidate makes another recording of their answer. */
    Round record(List<Begun> candidates, String meeting, ProcessHandle service) throws Exception {
        return measure(
                () -> Cpu.ofOne(service),
                candidates.size(),
                (index, times) -> recordOne(candidates.get(index), meeting, offset(index, candidates.size()), times));
    }

    /** The same bodies, stored by a server that knows nothing of them. */
    Round put(int many, String url, ProcessHandle server) throws Exception {
        return measure(() -> Cpu.of(server), many, (index, times) -> {
            long begun = System.nanoTime() + offset(index, many);
            for (int number = 0; number < chunks; number++) {
                awaitTurn(begun, number);
                String target = url + "/" + index + "/" + System.nanoTime();
                HttpRequest request = HttpRequest.newBuilder(URI.create(target))
                        .PUT(BodyPublishers.ofByteArray(chunk(number)))
                        .build();
                timed(request, times);
            }
            return true;
        });
    }

    private interface One {
        boolean run(int index, Queue<Long> times) throws Exception;
    }

    private Round measure(LongSupplier cpu, int many, One one) throws Exception {
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        long before = cpu.getAsLong();
        long lost = 0;
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            Collection<Callable<Boolean>> work = IntStream.range(0, many)
                    .<Callable<Boolean>>mapToObj(index -> () -> one.run(index, times))
                    .toList();
            for (Future<Boolean> each : all.invokeAll(work)) {
                lost += each.get() ? 0 : 1;
            }
        }
        long bytes = (long) many * chunks * CHUNK_BYTES;
        double p95 = Samples.of(times).percentile(95) / 1e6;
        return new Round(bytes, cpu.getAsLong() - before, p95, lost);
    }

    private boolean recordOne(Begun candidate, String meeting, long offset, Queue<Long> times) throws Exception {
        Sending sending = begin(candidate, meeting);
        long begun = System.nanoTime() + offset;
        for (int number = 0; number < chunks; number++) {
            awaitTurn(begun, number);
            timed(sending.chunk(number, chunk(number)), times);
        }
        return send(sending.complete(chunks)).statusCode() == 200;
    }

    /** Sends a film as fast as it goes; the id of the recording. */
    String upload(Begun candidate, String meeting, byte[] film) throws Exception {
        Sending sending = begin(candidate, meeting);
        int number = 0;
        for (int from = 0; from < film.length; from += FILM_CHUNK_BYTES) {
            byte[] bytes = Arrays.copyOfRange(film, from, Math.min(from + FILM_CHUNK_BYTES, film.length));
            timed(sending.chunk(number++, bytes), new ConcurrentLinkedQueue<>());
        }
        HttpResponse<String> answer = send(sending.complete(number));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        return sending.id();
    }

    private Sending begin(Begun candidate, String meeting) throws IOException, InterruptedException {
        String interview = meeting + "/api/v1/ai/" + candidate.interviewId();
        String request =
                "{\"questionId\":\"%s\",\"take\":1,\"mimeType\":\"video/webm\"}".formatted(candidate.questionId());
        String recording =
                send(json(candidate, interview + "/recordings", request)).body();
        String id = recording.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
        return new Sending(candidate, id, interview + "/recordings/" + id, sha256());
    }

    /** @param whole digest of the digests */
    private record Sending(Begun candidate, String id, String path, MessageDigest whole) {

        HttpRequest chunk(int number, byte[] bytes) {
            byte[] digest = sha256().digest(bytes);
            whole.update(digest);
            return HttpRequest.newBuilder(URI.create(path + "/chunks/" + number))
                    .header("X-Candidate-Key", candidate.key())
                    .header("Content-Type", "application/octet-stream")
                    .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
                    .PUT(BodyPublishers.ofByteArray(bytes))
                    .build();
        }

        HttpRequest complete(int chunks) {
            String sha256 = HexFormat.of().formatHex(whole.digest());
            return json(candidate, path + "/complete", "{\"chunks\":%d,\"sha256\":\"%s\"}".formatted(chunks, sha256));
        }
    }

    private static HttpRequest json(Begun candidate, String url, String body) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("X-Candidate-Key", candidate.key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private void timed(HttpRequest request, Queue<Long> times) throws IOException, InterruptedException {
        long sent = System.nanoTime();
        int status = send(request).statusCode();
        times.add(System.nanoTime() - sent);
        if (status / 100 != 2) {
            throw new AssertionError(request.uri() + " was answered with " + status);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /** Candidates begin at different moments, as people do. */
    private static long offset(int index, int many) {
        return EVERY.toNanos() * index / many;
    }

    private static void awaitTurn(long begun, int number) throws InterruptedException {
        long wait = begun + (number + 1) * EVERY.toNanos() - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }

    /** Bytes that look like video to who looks at the first ones, and like noise to who compresses. */
    private static byte[] chunk(int number) {
        byte[] bytes = new byte[CHUNK_BYTES];
        new Random(number).nextBytes(bytes);
        if (number == 0) {
            System.arraycopy(WEBM, 0, bytes, 0, WEBM.length);
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
