package dev.parley.platform.transaction;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Works off what is due, batch by batch, until there is no full one. Fetching and work see to their transactions. */
public final class Sweep {

    private static final int BATCH = 100;

    private Sweep() {}

    /**
     * What was claimed is not found again, whether its work succeeds or not.
     *
     * @param claim takes as many as it is given
     * @return for how many the work was true
     */
    public static <T> int claimed(IntFunction<List<T>> claim, Predicate<? super T> work) {
        return through(claim, work, false);
    }

    /**
     * What stays due is found again: ends, too, when the work was true for none of a batch.
     *
     * @param due finds as many as it is given
     * @return for how many the work was true
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
