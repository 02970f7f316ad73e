package dev.parley.local.process;

import java.util.Locale;
import java.util.function.Supplier;

/** Reports the progress of the start, one line per component. */
@FunctionalInterface
public interface Progress {

    void line(String text);

    /** Does the work and reports how long it took. */
    default <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        line(String.format(Locale.ROOT, "  %-40s %6.1f s", what, seconds));
        return result;
    }

    default void timed(String what, Runnable work) {
        timed(what, () -> {
            work.run();
            return null;
        });
    }
}
