package dev.parley.platform.event;

/** Waits 50 ms, then twice as long each time, at most 10 s. */
final class Backoff {

    private static final long MAX_MS = 10_000;
    private long ms = 50;

    void sleep() {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopping: the event is taken again after the restart", e);
        }
        ms = Math.min(MAX_MS, ms * 2);
    }
}
