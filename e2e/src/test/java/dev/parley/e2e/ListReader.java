package dev.parley.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A signed-in user who reads their list again and again. */
final class ListReader {

    private static final String LIST = "/api/v1/interviews?limit=20";
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final SignedIn person;

    ListReader(SignedIn person) {
        this.person = person;
    }

    /**
     * @param micros how long each answer took
     * @param statuses how many there were of each
     */
    record Readings(List<Long> micros, Map<Integer, Integer> statuses) {

        Readings() {
            this(new ArrayList<>(), new TreeMap<>());
        }

        void add(Readings other) {
            micros.addAll(other.micros);
            other.statuses.forEach((status, count) -> statuses.merge(status, count, Integer::sum));
        }

        Samples samples() {
            return Samples.of(micros);
        }
    }

    Readings readFor(Duration time) {
        Readings readings = new Readings();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            long from = System.nanoTime();
            int status = person.get(LIST).statusCode();
            readings.micros().add((System.nanoTime() - from) / 1_000);
            readings.statuses().merge(status, 1, Integer::sum);
            pause();
        }
        return readings;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
