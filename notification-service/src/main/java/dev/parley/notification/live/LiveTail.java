package dev.parley.notification.live;

import dev.parley.contracts.Topics;
import dev.parley.notification.NotificationSettings;
import dev.parley.platform.broadcast.Broadcast;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Reads the end of the log and sends each event once and in order to the sockets of this replica. A broadcast wakes it
 * when another replica appends an event. A lost broadcast does no harm, because it also looks at an interval.
 */
@ApplicationScoped
class LiveTail {

    private static final Logger LOG = Logger.getLogger(LiveTail.class);
    private static final int BATCH = 500;

    private final LiveLog log;
    private final LiveConnections connections;
    private final Broadcast broadcast;
    private final NotificationSettings.Live settings;
    private final Semaphore signal = new Semaphore(0);
    private final ReentrantLock turn = new ReentrantLock();
    private volatile long position;
    private volatile boolean running;
    private Thread loop;

    LiveTail(LiveLog log, LiveConnections connections, Broadcast broadcast, NotificationSettings settings) {
        this.log = log;
        this.connections = connections;
        this.broadcast = broadcast;
        this.settings = settings.live();
    }

    void start(@Observes StartupEvent event) {
        position = log.last();
        running = true;
        broadcast.subscribe(Topics.LIVE_SIGNAL, (key, seq) -> wake(Long.parseLong(seq)));
        loop = Thread.ofPlatform().name("live-tail").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        loop.interrupt();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveAppended appended) {
        wake(appended.seq());
        broadcast.publish(Topics.LIVE_SIGNAL, "live", Long.toString(appended.seq()));
    }

    long position() {
        return position;
    }

    /** Sends what was missed since then, and new events from now on. */
    void subscribe(LiveConnection connection, Set<String> topics, Long since) {
        turn.lock();
        try {
            if (since != null && since > position) {
                catchUp();
            }
            if (since == null) {
                connection.listen(topics, position);
            } else {
                replay(connection, topics, since);
            }
        } finally {
            turn.unlock();
        }
    }

    private void replay(LiveConnection connection, Set<String> topics, long since) {
        List<LiveEvent> missed = since > position || since < log.first() - 1
                ? null
                : log.between(since, position, connection.viewer(), topics, settings.maxReplay() + 1);
        if (missed == null || missed.size() > settings.maxReplay()) {
            connection.listen(topics, position);
            connection.send(new ServerMessage.Resync(position));
        } else {
            connection.listen(topics, since);
            missed.forEach(connection::offer);
        }
    }

    private void wake(long seq) {
        if (seq > position) {
            signal.release();
        }
    }

    private void run() {
        while (running) {
            try {
                signal.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                signal.drainPermits();
                turn.lock();
                try {
                    catchUp();
                } finally {
                    turn.unlock();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("The live log could not be read, trying again soon: %s", e.getCause());
            }
        }
    }

    private void catchUp() {
        if (connections.isEmpty()) {
            position = log.last();
            return;
        }
        List<LiveEvent> news;
        do {
            news = log.after(position, BATCH);
            for (LiveEvent event : news) {
                connections.offer(event);
                position = event.seq();
            }
        } while (news.size() == BATCH);
    }
}
