package dev.parley.e2e;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Measures a suite that the script {@code e2e/chaos} has started; writes the report, then judges it. */
class ChaosBench {

    private static final int CLIENTS = 200;
    private static final int ROUNDS = 3;
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration SLOW = Duration.ofSeconds(20);
    private static final double MOST = 2;

    private final ListReader.Readings without = new ListReader.Readings();
    private final ListReader.Readings with = new ListReader.Readings();
    private final Map<SlowClients.Kind, Integer> visits = new EnumMap<>(SlowClients.Kind.class);

    @Test
    void slow_clients_and_a_list() throws IOException {
        String gateway = "http://localhost:" + System.getenv("PARLEY_GATEWAY_PORT");
        ListReader reader = new ListReader(SignedIn.at(gateway, "recruiter"));
        reader.readFor(QUIET);
        for (int round = 0; round < ROUNDS; round++) {
            without.add(reader.readFor(QUIET));
            try (SlowClients slow = SlowClients.at(gateway, CLIENTS)) {
                with.add(reader.readFor(SLOW));
                count(slow);
            }
        }
        without.add(reader.readFor(QUIET));

        double ratio =
                (double) with.samples().percentile(95) / without.samples().percentile(95);
        Path file = Path.of(System.getenv("PARLEY_BENCH_REPORT"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, report(ratio));
        assertThat(with.statuses()).containsOnlyKeys(200);
        assertThat(ratio).isLessThanOrEqualTo(MOST);
    }

    private void count(SlowClients slow) {
        for (SlowClients.Kind kind : SlowClients.Kind.values()) {
            visits.merge(kind, slow.visits(kind), Integer::sum);
        }
    }

    private String report(double ratio) {
        return """
                # Slow clients, measured

                `make chaos` on %s, %d processors, JDK %s. The suite is the one `make run` starts, on ports and a data folder
                of its own. A recruiter who is signed in by cookie reads a page of interviews through the gateway, again and
                again. Beside them, %d clients without a credential hold on to what they get: %d times %d s, with %d s without
                them before, between and after. A client that is turned away comes back within a second. All have the
                recruiter's address.

                | | wanted | measured |
                |---|---|---|
                | p95 with slow clients, against without | ≤ %.0f× | %.2f× |
                | answers other than 200, with slow clients | 0 | %d of %,d |

                | the list | p50 | p95 | p99 |
                |---|---|---|---|
                | without slow clients | %s |
                | with slow clients | %s |

                | what a client does slowly | clients | connections opened |
                |---|---|---|
                %s
                """.formatted(
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                CLIENTS,
                ROUNDS,
                SLOW.toSeconds(),
                QUIET.toSeconds(),
                MOST,
                ratio,
                with.micros().size() - with.statuses().getOrDefault(200, 0),
                with.micros().size(),
                percentiles(without.samples()),
                percentiles(with.samples()),
                Arrays.stream(SlowClients.Kind.values())
                        .map(kind -> "| %s | %d | %,d |"
                                .formatted(kind.what(), CLIENTS / SlowClients.Kind.values().length, visits.get(kind)))
                        .collect(Collectors.joining("\n")));
    }

    private static String percentiles(Samples micros) {
        return "%.1f ms | %.1f ms | %.1f ms"
                .formatted(
                        micros.percentile(50) / 1_000.0,
                        micros.percentile(95) / 1_000.0,
                        micros.percentile(99) / 1_000.0);
    }
}
