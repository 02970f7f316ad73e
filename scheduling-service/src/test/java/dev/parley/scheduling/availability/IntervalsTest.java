package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class IntervalsTest {

    private static final int LENGTH = 60;

    @Test
    void ranges_that_touch_become_one_and_empty_ones_vanish() {
        assertThat(set(5, 9, 1, 5, 20, 20, 30, 25).ranges()).containsExactly(range(1, 9));
    }

    @Test
    void a_range_is_included_up_to_its_last_millisecond() {
        Intervals day = set(10, 20);
        assertThat(day.includes(range(10, 20))).isTrue();
        assertThat(day.includes(range(9, 20))).isFalse();
        assertThat(day.includes(range(10, 21))).isFalse();
        assertThat(day.includes(Instant.ofEpochMilli(19))).isTrue();
        assertThat(day.includes(Instant.ofEpochMilli(20))).isFalse();
        assertThat(set(10, 20, 21, 30).includes(range(15, 25))).isFalse();
    }

    @Test
    void something_may_start_as_long_as_it_ends_in_time() {
        assertThat(set(10, 20, 30, 34).startsFor(Duration.ofMillis(5)).ranges()).containsExactly(range(10, 16));
        assertThat(set(10, 15).startsFor(Duration.ofMillis(5)).ranges()).containsExactly(range(10, 11));
    }

    @Test
    void the_algebra_has_its_edge_cases() {
        assertThat(Intervals.NONE.or(set(1, 2))).isEqualTo(set(1, 2));
        assertThat(set(1, 2).and(Intervals.NONE).isEmpty()).isTrue();
        assertThat(set(1, 9).minus(set(1, 9)).isEmpty()).isTrue();
        assertThat(set(1, 9).minus(set(0, 1, 9, 12))).isEqualTo(set(1, 9));
        assertThat(Intervals.atLeast(3, List.of(set(1, 9), set(1, 9))).isEmpty())
                .isTrue();
        assertThat(Intervals.atLeast(2, List.of(set(1, 5), set(5, 9), Intervals.NONE))
                        .isEmpty())
                .isTrue();
    }

    @RepeatedTest(200)
    void it_is_what_sets_of_instants_would_be(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Intervals> sets = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sets.add(random(random));
        }
        Intervals a = sets.getFirst();
        Intervals b = sets.getLast();
        BitSet both = bits(a);
        both.and(bits(b));
        BitSet either = bits(a);
        either.or(bits(b));
        BitSet without = bits(a);
        without.andNot(bits(b));

        assertThat(bits(a.and(b))).isEqualTo(both);
        assertThat(bits(a.or(b))).isEqualTo(either);
        assertThat(bits(a.minus(b))).isEqualTo(without);
        for (int count = 1; count <= 4; count++) {
            assertThat(bits(Intervals.atLeast(count, sets))).isEqualTo(atLeast(count, sets));
        }
        assertNormal(a.minus(b));
        assertNormal(Intervals.atLeast(2, sets));
    }

    private static BitSet atLeast(int count, List<Intervals> sets) {
        BitSet bits = new BitSet();
        for (int i = 0; i < LENGTH; i++) {
            int at = i;
            bits.set(i, sets.stream().filter(set -> bits(set).get(at)).count() >= count);
        }
        return bits;
    }

    private static void assertNormal(Intervals set) {
        Instant last = Instant.EPOCH.minusMillis(10);
        for (TimeRange range : set.ranges()) {
            assertThat(range.startsAt()).isAfter(last);
            assertThat(range.isForward()).isTrue();
            last = range.endsAt();
        }
    }

    private static Intervals random(Random random) {
        List<TimeRange> ranges = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int start = random.nextInt(LENGTH);
            ranges.add(range(start, start + random.nextInt(LENGTH - start)));
        }
        return Intervals.of(ranges);
    }

    private static BitSet bits(Intervals set) {
        BitSet bits = new BitSet();
        set.ranges()
                .forEach(r -> bits.set(
                        (int) r.startsAt().toEpochMilli(), (int) r.endsAt().toEpochMilli()));
        return bits;
    }

    private static Intervals set(long... edges) {
        List<TimeRange> ranges = new ArrayList<>();
        for (int i = 0; i < edges.length; i += 2) {
            ranges.add(range(edges[i], edges[i + 1]));
        }
        return Intervals.of(ranges);
    }

    private static TimeRange range(long start, long end) {
        return new TimeRange(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end));
    }
}
