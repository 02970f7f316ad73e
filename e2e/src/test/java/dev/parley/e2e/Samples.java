package dev.parley.e2e;

import java.util.Arrays;
import java.util.Collection;

/** Durations in milliseconds. */
record Samples(long[] sorted) {

    static Samples of(Collection<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    int size() {
        return sorted.length;
    }

    long percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    String text() {
        if (sorted.length == 0) {
            return "none";
        }
        return "%,d ms (%,d ms)".formatted(percentile(50), percentile(95));
    }
}
