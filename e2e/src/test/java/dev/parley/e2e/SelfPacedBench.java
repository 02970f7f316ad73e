package dev.parley.e2e;

import dev.parley.e2e.RecordingClients.Round;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures self-paced interviews on a suite that the script {@code e2e/bench-selfpaced} has started; writes the report. */
class SelfPacedBench {

    private static final int CANDIDATES = setting("PARLEY_BENCH_CANDIDATES", 100);
    private static final int SECONDS = setting("PARLEY_BENCH_SECONDS", 30);
    private static final int ROUNDS = setting("PARLEY_BENCH_ROUNDS", 5);
    private static final int FINISHED = setting("PARLEY_BENCH_FINISHED", 1000);
    private static final int MINUTES = setting("PARLEY_BENCH_MINUTES", 60);
    private static final int FEW = 10;

    private final String gateway = "http://localhost:" + System.getenv("PARLEY_GATEWAY_PORT");
    private final Api api =
            new Api(gateway, "http://localhost:" + System.getenv("PARLEY_KEYCLOAK_PORT") + "/realms/parley");
    private final String meeting = "http://127.0.0.1:" + System.getenv("PARLEY_MEETING_PORT");
    private final PacedInterviews interviews = new PacedInterviews(api, meeting);

    @Test
    void measures_self_paced_interviews_and_writes_the_report() throws Exception {
        ProcessHandle service = service();
        List<Round> own = new ArrayList<>();
        List<Round> floor = new ArrayList<>();
        List<Long> memory = new ArrayList<>();
        Path folder = Files.createTempDirectory("parley-bench-nginx");
        try (StoringNginx nginx = StoringNginx.start(folder)) {
            var begun = interviews.begun(interviews.job("PT10M"), CANDIDATES);
            RecordingClients clients = new RecordingClients(SECONDS);
            clients.record(begun, meeting, service);
            clients.put(CANDIDATES, nginx.url(), nginx.process());
            for (int round = 0; round < ROUNDS; round++) {
                own.add(clients.record(begun, meeting, service));
                memory.add(Memory.kilobytes(service) / 1024);
                floor.add(clients.put(CANDIDATES, nginx.url(), nginx.process()));
            }
        }
        PlaybackStart playback = PlaybackStart.measure(api, gateway, interviews, meeting, MINUTES);
        FinishedLists lists = FinishedLists.measure(api, interviews, FEW, FINISHED);
        Path file = Path.of(System.getenv("PARLEY_BENCH_REPORT"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, report(own, floor, memory, playback, lists));
    }

    private static ProcessHandle service() {
        return ProcessHandle.of(Long.parseLong(System.getenv("PARLEY_BENCH_LAUNCHER")))
                .orElseThrow()
                .descendants()
                .filter(each -> Memory.name(each).equals("java in meeting-service"))
                .findFirst()
                .orElseThrow();
    }

    private static String report(
            List<Round> own, List<Round> floor, List<Long> memory, PlaybackStart playback, FinishedLists lists)
            throws IOException {
        double perMegabyte = median(own, Round::cpuPerMegabyte);
        double ofNginx = median(floor, Round::cpuPerMegabyte);
        long lost = own.stream().mapToLong(Round::lost).sum();
        return """
                # Self-paced interviews, measured

                `make bench-selfpaced` on %s, %d processors, JDK %s: the suite that `make run` starts, clients on the same
                machine. Absolute figures swing from machine to machine and from run to run; the ratios are of rounds that
                took turns within one run.

                ## Recording

                %d candidates record at once at 0.5 Mbit/s, for %d s a round: each sends a chunk of 125 KB every two seconds
                straight to the service, which checks and stores it; then each recording is put together and its bytes
                compared. nginx stores the same bodies with PUT. Medians of %d rounds after one that does not count.

                | what | wanted | measured |
                |---|---|---|
                | recordings that were not whole in the end | 0 | %d of %d |
                | processor time per uploaded MB, of nginx | ≤ 2× | %.1f× (%.1f ms against %.1f ms) |
                | p95 of storing a chunk | | %.0f ms (nginx %.0f ms) |
                | memory of the service after each round (PSS) | independent of the length | %s MB |

                The service hashes each chunk, writes it to the disk for good before it answers, and notes it in PostgreSQL;
                nginx does none of that. Putting a recording together is part of the service's figure: all bytes are read,
                hashed and written once more. What ffmpeg does afterwards, a process of its own, is not.

                ## Playback

                A recording of %d minutes, in a browser through the gateway; median of %d.

                | what | wanted | measured |
                |---|---|---|
                | play pressed → first picture | ≤ 1,000 ms | %,d ms |
                | jump to the middle → picture there | ≤ 1,000 ms | %,d ms |
                | last chunk received → ready to play everywhere | | %.0f s |

                ## Finished interviews

                A page of twenty of a job's finished interviews; medians of %d, which took turns.

                | finished | the page | of %d |
                |---|---|---|
                | %,d | %.1f ms | |
                | %,d | %.1f ms | %.2f× (wanted ≤ 1.2×) |
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        CANDIDATES,
                        SECONDS,
                        ROUNDS,
                        lost,
                        own.size() * CANDIDATES,
                        perMegabyte / ofNginx,
                        perMegabyte,
                        ofNginx,
                        median(own, Round::p95),
                        median(floor, Round::p95),
                        String.join(", ", memory.stream().map(String::valueOf).toList()),
                        MINUTES,
                        PlaybackStart.ROUNDS,
                        playback.start().percentile(50),
                        playback.jump().percentile(50),
                        playback.ready().toMillis() / 1000.0,
                        FinishedLists.ROUNDS,
                        FEW,
                        FEW,
                        lists.few(),
                        FINISHED,
                        lists.many(),
                        lists.many() / lists.few());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static int setting(String variable, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(variable, "" + otherwise));
    }
}
