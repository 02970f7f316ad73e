package dev.parley.notification.presence;

import dev.parley.notification.live.LiveConnections;
import dev.parley.notification.live.PersonActive;
import dev.parley.notification.live.SocketClosed;
import dev.parley.notification.live.SocketOpened;
import dev.parley.notification.subject.ContactForgotten;
import dev.parley.platform.lease.ConnectionLeases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Follows the sockets of this replica and collects those that any replica has lost. A socket that could not be recorded
 * is recorded at the next renewal.
 */
@ApplicationScoped
class KeepPresence {

    private static final Logger LOG = Logger.getLogger(KeepPresence.class);

    private final LiveConnections sockets;
    private final SocketLeases leases;
    private final SettlePresence presence;
    private final PresenceSettings settings;

    KeepPresence(LiveConnections sockets, SocketLeases leases, SettlePresence presence, PresenceSettings settings) {
        this.sockets = sockets;
        this.leases = leases;
        this.presence = presence;
        this.settings = settings;
    }

    /** Whether the person is online or away shows once the page has said when they last did something. */
    void on(@Observes SocketOpened opened) {
        safely(() -> leases.take(opened.socketId(), opened.personId()));
    }

    void on(@Observes PersonActive active) {
        safely(() -> QuarkusTransaction.requiringNew().run(() -> {
            if (!leases.active(active.socketId(), active.ago())) {
                leases.take(active.socketId(), active.personId());
                leases.active(active.socketId(), active.ago());
            }
            presence.settle(active.personId());
        }));
    }

    void on(@Observes SocketClosed closed) {
        safely(() -> leases.drop(closed.socketId()));
    }

    void on(@Observes ContactForgotten forgotten) {
        leases.forget(forgotten.personId());
        presence.forget(forgotten.personId());
    }

    @Scheduled(every = "${parley.notification.presence.renew:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void renew() {
        Map<UUID, UUID> open = sockets.heardWithin(settings.silence());
        if (!open.isEmpty()) {
            Set<UUID> renewed = leases.renew(open.keySet());
            open.forEach((socket, person) -> {
                if (!renewed.contains(socket)) {
                    safely(() -> leases.take(socket, person));
                }
            });
        }
    }

    @Scheduled(every = "${parley.notification.presence.renew:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        leases.dropExpired();
        leases.gone().forEach(lost -> safely(() -> giveUp(lost)));
        presence.overdue().forEach(person -> safely(() -> presence.settle(person)));
    }

    private void giveUp(ConnectionLeases.Lost lost) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (leases.giveUp(lost.holder())) {
                presence.settle(lost.group());
            }
        });
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Left for the next sweep", e);
        }
    }
}
