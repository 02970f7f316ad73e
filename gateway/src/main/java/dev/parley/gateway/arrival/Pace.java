package dev.parley.gateway.arrival;

import java.time.Duration;

/**
 * Checks whether a body arrives fast enough: some bytes within each idle time, and after the grace a minimum number of
 * bytes per second. Time during which the reader is busy does not count. Instants are values of
 * {@link System#nanoTime}.
 */
final class Pace {

    private static final double NANOS_PER_SECOND = 1e9;

    private final long idleNanos;
    private final long graceNanos;
    private final long bytesPerSecond;
    private long waitedNanos;
    private long waitingSince;
    private long lastBytes;
    private long bytes;
    private boolean resting;

    Pace(Duration idle, Duration grace, long bytesPerSecond, long now) {
        this.idleNanos = idle.toNanos();
        this.graceNanos = grace.toNanos();
        this.bytesPerSecond = bytesPerSecond;
        this.waitingSince = now;
        this.lastBytes = now;
    }

    void took(int length, long now) {
        bytes += length;
        lastBytes = now;
    }

    /** The reader is busy, so missing bytes are not the sender's fault. */
    void rest(long now) {
        if (!resting) {
            resting = true;
            waitedNanos += now - waitingSince;
        }
    }

    void goOn(long now) {
        if (resting) {
            resting = false;
            waitingSince = now;
            lastBytes = now;
        }
    }

    boolean isTooSlow(long now) {
        if (resting) {
            return false;
        }
        long waited = waitedNanos + now - waitingSince;
        return now - lastBytes > idleNanos
                || (waited > graceNanos && bytes < waited / NANOS_PER_SECOND * bytesPerSecond);
    }
}
