package dev.parley.platform.transaction;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Processes due items batch by batch until a batch is not full or the thread is interrupted. The two callbacks manage
 * their transactions.
 */
public final class Sweep {

    private static final int BATCH = 100;
    /** How many times as long as an item took. */
    private static final int REST = 9;
    /** Also after an item that waited for something else. */
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(250);

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

    /**
     * As {@link #due}, for work that can wait: rests after each item, so that even a million of them leave most of the
     * processors and the database to requests.
     */
    public static <T> int gently(IntFunction<List<T>> due, Predicate<? super T> work) {
        return due(due, item -> {
            long began = System.nanoTime();
            boolean done = work.test(item);
            LockSupport.parkNanos(Math.min(REST * (System.nanoTime() - began), LONGEST_REST));
            return done;
        });
    }

    private static <T> int through(IntFunction<List<T>> next, Predicate<? super T> work, boolean whileItHelps) {
        int all = 0;
        int done;
        List<T> batch;
        do {
            batch = next.apply(BATCH);
            done = (int) batch.stream().filter(work).count();
            all += done;
        } while (batch.size() == BATCH
                && (done > 0 || !whileItHelps)
                && !Thread.currentThread().isInterrupted());
        return all;
    }
}
