package dev.parley.e2e.bench;

import dev.parley.e2e.bench.Threads.Stage;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

/** How far the JVM's compilers are with a process. */
final class Compilers {

    private Compilers() {}

    /** Their share of the process' processor time while something is done. */
    static double share(ProcessHandle jvm, Callable<?> what) throws Exception {
        Map<Path, Threads.Used> before = Threads.of(jvm);
        what.call();
        Map<Stage, Long> spent = Threads.between(before, Threads.of(jvm));
        double all = spent.values().stream().mapToLong(Long::longValue).sum();
        return spent.get(Stage.COMPILERS) / Math.max(1, all);
    }
}
