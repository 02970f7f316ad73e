package dev.parley.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs to its end. */
public final class Tool {

    private Tool() {}

    /** Runs the program to its end. If it fails, the message names its log. */
    public static void run(
            String name,
            Path folder,
            Map<String, String> environment,
            Path log,
            Duration patience,
            List<String> command) {
        Child child = Child.start(name, Signal.TERM, folder, environment, log, Os.dyingWithParent("TERM", command));
        try {
            if (!child.process().waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                child.kill();
                throw new StackFailure(name + " took longer than " + patience.toSeconds() + " s; see its log " + log);
            }
        } catch (InterruptedException e) {
            child.kill();
            Thread.currentThread().interrupt();
            throw new StackFailure(name + " was interrupted", e);
        }
        if (child.process().exitValue() != 0) {
            throw new StackFailure(name + " failed with exit code "
                    + child.process().exitValue() + "; see its log " + log + LogTail.lastLine(log));
        }
    }
}
