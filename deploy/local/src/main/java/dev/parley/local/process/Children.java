package dev.parley.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Every process of one stack. Once it closes, it starts nothing more, and afterwards nothing is left running. */
public final class Children implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Map<Stage, List<Child>> running = new EnumMap<>(Stage.class);
    private final List<Child> expectedToEnd = new ArrayList<>();
    private Consumer<Child> onUnexpectedEnd = child -> {};
    private boolean closed;

    /** Starts a component that ends with the launcher. */
    public Child start(Stage stage, String name, Signal stopSignal, Start how) {
        return start(stage, name, stopSignal, how, child -> onUnexpectedEnd.accept(child));
    }

    /** Starts a component that the suite can miss for a while. When it ends unexpectedly, it is started again. */
    public Child startTool(Stage stage, String name, Signal stopSignal, Start how) {
        Restarts restarts = new Restarts(how.log(), again -> start(stage, name, stopSignal, how, again));
        return start(stage, name, stopSignal, how, restarts);
    }

    private synchronized Child start(
            Stage stage, String name, Signal stopSignal, Start how, Consumer<Child> unexpectedEnd) {
        if (closed) {
            throw new StackFailure(name + " was not started because the stack is stopping.");
        }
        Child child = Child.start(name, stopSignal, how.folder(), how.environment(), how.log(), how.command());
        running.computeIfAbsent(stage, any -> new ArrayList<>()).add(child);
        child.process().onExit().thenRun(() -> ended(stage, child, unexpectedEnd));
        return child;
    }

    /** What to start: folder, environment, log for the output, and command. */
    public record Start(Path folder, Map<String, String> environment, Path log, List<String> command) {}

    /** Stops one component on purpose, so its end does not count as unexpected. */
    public void stop(Child child, Duration grace) {
        expect(child);
        child.stop(grace);
    }

    /** Kills one component with {@code kill -9} on purpose. */
    public void kill(Child child) {
        expect(child);
        child.kill();
    }

    /** The listener is called when a component ends that nobody stopped. */
    public synchronized void onUnexpectedEnd(Consumer<Child> listener) {
        onUnexpectedEnd = listener;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        for (Stage stage : Stage.values()) {
            List<CompletableFuture<Void>> stops = snapshot(stage).stream()
                    .map(child -> CompletableFuture.runAsync(() -> child.stop(GRACE), Thread::startVirtualThread))
                    .toList();
            stops.forEach(CompletableFuture::join);
        }
    }

    private synchronized List<Child> snapshot(Stage stage) {
        return List.copyOf(running.getOrDefault(stage, List.of()));
    }

    private synchronized void expect(Child child) {
        expectedToEnd.add(child);
    }

    private synchronized void ended(Stage stage, Child child, Consumer<Child> unexpectedEnd) {
        running.get(stage).remove(child);
        if (!closed && !expectedToEnd.contains(child)) {
            unexpectedEnd.accept(child);
        }
    }
}
