package dev.parley.platform.transaction;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SweepTest {

    private final List<Integer> worked = new ArrayList<>();
    private int batches;

    @Test
    void it_goes_on_until_a_batch_is_not_full() {
        assertThat(Sweep.claimed(outOf(250), this::work)).isEqualTo(250);
        assertThat(worked).hasSize(250).doesNotHaveDuplicates();
        assertThat(batches).isEqualTo(3);
    }

    @Test
    void after_a_last_full_batch_it_looks_once_more() {
        assertThat(Sweep.claimed(outOf(100), this::work)).isEqualTo(100);
        assertThat(batches).isEqualTo(2);
    }

    @Test
    void what_was_claimed_in_vain_does_not_end_it() {
        assertThat(Sweep.claimed(outOf(150), number -> number >= 100)).isEqualTo(50);
        assertThat(batches).isEqualTo(2);
    }

    @Test
    void what_stays_due_ends_it_when_nothing_of_a_batch_could_be_done() {
        assertThat(Sweep.due(outOf(350), number -> number < 100)).isEqualTo(100);
        assertThat(batches).isEqualTo(2);
    }

    @Test
    void what_can_wait_is_done_to_its_end() {
        assertThat(Sweep.gently(outOf(250), this::work)).isEqualTo(250);
        assertThat(batches).isEqualTo(3);
    }

    private boolean work(int number) {
        return worked.add(number);
    }

    /** Numbers from 0, the next ones each time. */
    private IntFunction<List<Integer>> outOf(int all) {
        return limit -> {
            int first = batches++ * limit;
            return IntStream.range(first, Math.min(all, first + limit)).boxed().toList();
        };
    }
}
