package dev.parley.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Restarts a side tool whenever it ends. The pause grows while the tool keeps ending soon. */
final class Restarts implements Consumer<Child> {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LASTED = Duration.ofMinutes(1);

    private final Path log;
    private final Consumer<Consumer<Child>> start;
    private Duration pause = FIRST;
    private long startedAt = System.nanoTime();

    Restarts(Path log, Consumer<Consumer<Child>> start) {
        this.log = log;
        this.start = start;
    }

    @Override
    public synchronized void accept(Child ended) {
        if (System.nanoTime() - startedAt > LASTED.toNanos()) {
            pause = FIRST;
        }
        System.err.printf(
                "%s stopped unexpectedly with exit code %d; it is started again in %d s; see its log %s%n",
                ended.name(), ended.process().exitValue(), pause.toSeconds(), kept());
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(() -> again(ended.name()));
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
    }

    private void again(String name) {
        synchronized (this) {
            startedAt = System.nanoTime();
        }
        keepLog();
        try {
            start.accept(this);
        } catch (StackFailure e) {
            System.err.println(name + " is not started again: " + e.getMessage());
        }
    }

    /** The old log is kept here, because a start empties the log. */
    private Path kept() {
        return log.resolveSibling(log.getFileName() + ".1");
    }

    private void keepLog() {
        try {
            Files.move(log, kept(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.err.println("The log " + log + " could not be kept: " + e);
        }
    }
}
