package dev.parley.platform.transaction;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Processes due items batch by batch until a batch is not full. The two callbacks manage their transactions. */
public final class Sweep {

    private static final int BATCH = 100;

    private Sweep() {}

    /**
     * For items that are claimed and so not found again, even when the work fails.
     *
     * @param claim gets the maximum number of items to claim
     * @return for how many items the work returned true
     */
    public static <T> int claimed(IntFunction<List<T>> claim, Predicate<? super T> work) {
        return through(claim, work, false);
    }

    /**
     * For items that can be found again. Also ends when the work returned true for no item of a batch.
     *
     * @param due gets the maximum number of items to find
     * @return for how many items the work returned true
     */
    public static <T> int due(IntFunction<List<T>> due, Predicate<? super T> work) {
        return through(due, work, true);
    }

    private static <T> int through(IntFunction<List<T>> next, Predicate<? super T> work, boolean whileItHelps) {
        int all = 0;
        int done;
        List<T> batch;
        do {
            batch = next.apply(BATCH);
            done = (int) batch.stream().filter(work).count();
            all += done;
        } while (batch.size() == BATCH && (done > 0 || !whileItHelps));
        return all;
    }
}
