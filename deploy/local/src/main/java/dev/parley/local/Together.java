package dev.parley.local;

import dev.parley.local.process.StackFailure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Runs steps at the same time. The first failure is thrown at once, without waiting for the other steps. */
final class Together {

    private final List<CompletableFuture<Void>> steps = new ArrayList<>();
    private final CountDownLatch failed = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    void run(Runnable step) {
        steps.add(CompletableFuture.runAsync(step, Thread::startVirtualThread).whenComplete((done, problem) -> {
            if (problem != null && failure.compareAndSet(null, cause(problem))) {
                failed.countDown();
            }
        }));
    }

    void await() {
        CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new))
                .whenComplete((done, problem) -> failed.countDown());
        try {
            failed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while starting", e);
        }
        Throwable problem = failure.get();
        if (problem instanceof RuntimeException known) {
            throw known;
        }
        if (problem != null) {
            throw new StackFailure("Starting failed: " + problem, problem);
        }
    }

    private static Throwable cause(Throwable problem) {
        return problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
    }
}
