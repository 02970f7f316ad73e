package dev.parley.platform.event;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Publishes the rows of the outbox with one thread per replica. A commit wakes the thread at once. It retries a locked
 * shard after 5, 10, 20 and 40 ms. After 500 ms without a commit it looks at all shards. While commits keep coming it
 * reads only every 20 ms, so that one pass serves many commits.
 */
@Unremovable
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int ALL_SHARDS = -1;
    private static final long[] RETRY_MS = {5, 10, 20, 40};
    private static final long PACE_MS = 20;

    private final OutboxShards shards;
    private final long pollMs;
    private final boolean enabled;
    private final LinkedBlockingQueue<Integer> signals = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private Thread thread;
    /** A {@link System#nanoTime} value. Only the relay's thread uses it. */
    private long readAt = System.nanoTime();

    OutboxRelay(
            OutboxShards shards,
            @ConfigProperty(name = "parley.outbox.poll", defaultValue = "PT0.5S") Duration poll,
            @ConfigProperty(name = "parley.outbox.relay", defaultValue = "true") boolean enabled) {
        this.shards = shards;
        this.pollMs = poll.toMillis();
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (thread != null) {
            signals.add(ALL_SHARDS);
            thread.join(Duration.ofSeconds(15));
        }
    }

    /** Tells the relay that something was committed to the shard. Never blocks. */
    void signal(int shard) {
        if (running) {
            signals.add(shard);
        }
    }

    private void run() {
        Set<Integer> locked = new HashSet<>();
        int retry = 0;
        while (running) {
            try {
                Set<Integer> due = await(locked.isEmpty() ? pollMs : RETRY_MS[retry]);
                retry = due.isEmpty() && !locked.isEmpty() ? retry + 1 : 0;
                due.addAll(locked);
                locked.clear();
                Collection<Integer> wanted = due.isEmpty() || due.contains(ALL_SHARDS) ? shards.withBacklog() : due;
                if (!wanted.isEmpty() && running) {
                    readAt = System.nanoTime();
                    locked.addAll(wanted);
                    locked.removeAll(shards.relay(wanted));
                }
                if (retry == RETRY_MS.length) {
                    locked.clear();
                    retry = 0;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Outbox: not published, will be tried again: %s", e);
                locked.clear();
                pause();
            }
        }
    }

    /** The signalled shards; empty when no signal came within that time. */
    private Set<Integer> await(long ms) throws InterruptedException {
        Set<Integer> due = new HashSet<>();
        Integer first = signals.poll(ms, TimeUnit.MILLISECONDS);
        if (first != null) {
            due.add(first);
            keepPace();
            var more = new ArrayList<Integer>();
            signals.drainTo(more);
            due.addAll(more);
        }
        return due;
    }

    private void keepPace() throws InterruptedException {
        long waitMs = PACE_MS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - readAt);
        if (waitMs > 0) {
            Thread.sleep(waitMs);
        }
    }

    private void pause() {
        try {
            Thread.sleep(pollMs);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
