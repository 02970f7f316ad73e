package dev.parley.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A running component: its process, its log, and the signal that stops it cleanly. */
public final class Child {

    private final String name;
    private final Process process;
    private final Path log;
    private final Signal stopSignal;

    private Child(String name, Process process, Path log, Signal stopSignal) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
    }

    /** Starts a component in the folder. The variables are added to its environment, and its output goes to the log. */
    public static Child start(
            String name,
            Signal stopSignal,
            Path folder,
            Map<String, String> environment,
            Path log,
            List<String> command) {
        try {
            Files.createDirectories(log.getParent());
            OwnerOnly.file(log);
            ProcessBuilder builder = new ProcessBuilder(Os.ownerOnly(command))
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new Child(name, Spawner.start(builder), log, stopSignal);
        } catch (IOException e) {
            throw new StackFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Waits until the probe returns true. Fails when the component ends before that or takes too long. */
    public Child awaitReady(Duration patience, BooleanSupplier probe) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!probe.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StackFailure(name + " stopped with exit code " + process.exitValue()
                        + " before it was ready; see its log " + log + LogTail.lastLine(log));
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure(name + " was not ready within " + patience.toSeconds() + " s; see its log " + log
                        + LogTail.lastLine(log));
            }
            pause();
        }
        return this;
    }

    /** Asks the component to end. Kills it when it has not ended within the grace. */
    public void stop(Duration grace) {
        stopSignal.send(process.toHandle());
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** {@code kill -9}, without a chance to clean up. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public Process process() {
        return process;
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while starting", e);
        }
    }
}
