package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A set of instants: half-open ranges in milliseconds, in order, none touching another. */
public final class Intervals {

    static final Intervals NONE = new Intervals(new long[0]);

    /** start, end, start, end, … */
    private final long[] edges;

    private Intervals(long[] edges) {
        this.edges = edges;
    }

    static Intervals of(TimeRange... ranges) {
        return of(Arrays.asList(ranges));
    }

    /** They may come in any order and overlap; those that go backwards are empty. */
    static Intervals of(Collection<TimeRange> ranges) {
        List<TimeRange> forward = ranges.stream().filter(TimeRange::isForward).toList();
        long[] starts =
                forward.stream().mapToLong(r -> r.startsAt().toEpochMilli()).toArray();
        long[] ends = forward.stream().mapToLong(r -> r.endsAt().toEpochMilli()).toArray();
        return coveredBy(1, starts, ends);
    }

    /** Milliseconds; start and end of each range have the same index. */
    static Intervals of(long[] starts, long[] ends) {
        return coveredBy(1, starts, ends);
    }

    Intervals and(Intervals other) {
        Collector both = new Collector();
        for (int i = 0, j = 0; i < edges.length && j < other.edges.length; ) {
            both.add(Math.max(edges[i], other.edges[j]), Math.min(edges[i + 1], other.edges[j + 1]));
            if (edges[i + 1] < other.edges[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return both.intervals();
    }

    Intervals or(Intervals other) {
        return atLeast(1, List.of(this, other));
    }

    Intervals minus(Intervals other) {
        Collector left = new Collector();
        int j = 0;
        for (int i = 0; i < edges.length; i += 2) {
            long start = edges[i];
            while (j < other.edges.length && other.edges[j + 1] <= start) {
                j += 2;
            }
            for (int k = j; k < other.edges.length && other.edges[k] < edges[i + 1]; k += 2) {
                left.add(start, other.edges[k]);
                start = Math.max(start, other.edges[k + 1]);
            }
            left.add(start, edges[i + 1]);
        }
        return left.intervals();
    }

    /** When something of that length may start so that it ends within the same range. */
    Intervals startsFor(Duration length) {
        long millis = length.toMillis();
        Collector starts = new Collector();
        for (int i = 0; i < edges.length; i += 2) {
            starts.add(edges[i], edges[i + 1] - millis + 1);
        }
        return starts.intervals();
    }

    /** The instants that at least so many of the sets have. */
    static Intervals atLeast(int count, List<Intervals> sets) {
        if (count == sets.size()) {
            return sets.stream().reduce(Intervals::and).orElse(NONE);
        }
        int size = sets.stream().mapToInt(set -> set.edges.length / 2).sum();
        long[] starts = new long[size];
        long[] ends = new long[size];
        int next = 0;
        for (Intervals set : sets) {
            for (int i = 0; i < set.edges.length; i += 2) {
                starts[next] = set.edges[i];
                ends[next++] = set.edges[i + 1];
            }
        }
        return coveredBy(count, starts, ends);
    }

    private static Intervals coveredBy(int count, long[] starts, long[] ends) {
        Arrays.sort(starts);
        Arrays.sort(ends);
        Collector covered = new Collector();
        int open = 0;
        long since = 0;
        for (int s = 0, e = 0; e < ends.length; ) {
            if (s < starts.length && starts[s] <= ends[e]) {
                if (++open == count) {
                    since = starts[s];
                }
                s++;
            } else {
                if (open-- == count) {
                    covered.add(since, ends[e]);
                }
                e++;
            }
        }
        return covered.intervals();
    }

    boolean includes(Instant at) {
        return includes(at.toEpochMilli(), at.toEpochMilli() + 1);
    }

    boolean includes(TimeRange range) {
        return includes(range.startsAt().toEpochMilli(), range.endsAt().toEpochMilli());
    }

    private boolean includes(long start, long end) {
        int found = Arrays.binarySearch(edges, start);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && index % 2 == 0 && end <= edges[index + 1];
    }

    boolean isEmpty() {
        return edges.length == 0;
    }

    List<TimeRange> ranges() {
        List<TimeRange> ranges = new ArrayList<>(edges.length / 2);
        for (int i = 0; i < edges.length; i += 2) {
            ranges.add(new TimeRange(Instant.ofEpochMilli(edges[i]), Instant.ofEpochMilli(edges[i + 1])));
        }
        return ranges;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intervals that && Arrays.equals(edges, that.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return ranges().toString();
    }

    /** Takes ranges in the order of their starts; empty ones vanish, touching ones become one. */
    static final class Collector {

        private long[] edges = new long[16];
        private int size;

        void add(long start, long end) {
            if (start >= end) {
                return;
            }
            if (size > 0 && start <= edges[size - 1]) {
                edges[size - 1] = Math.max(end, edges[size - 1]);
                return;
            }
            if (size == edges.length) {
                edges = Arrays.copyOf(edges, size * 2);
            }
            edges[size++] = start;
            edges[size++] = end;
        }

        Intervals intervals() {
            return size == 0 ? NONE : new Intervals(Arrays.copyOf(edges, size));
        }
    }
}
