package dev.parley.notification.smtp;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps connections for a few seconds for the next email. Servers count and close those that stay longer. */
@ApplicationScoped
class IdleConnections {

    private static final Logger LOG = Logger.getLogger(IdleConnections.class);
    private static final Duration KEPT = Duration.ofSeconds(5);

    private record Idle(Transport transport, long since) {

        boolean expired() {
            return System.nanoTime() - since > KEPT.toNanos();
        }
    }

    private final Deque<Idle> waiting = new ArrayDeque<>();

    /** A connection that still answers (NOOP), or null. */
    Transport take() {
        for (Idle next = poll(); next != null; next = poll()) {
            if (!next.expired() && next.transport().isConnected()) {
                return next.transport();
            }
            close(next.transport());
        }
        return null;
    }

    synchronized void put(Transport transport) {
        waiting.push(new Idle(transport, System.nanoTime()));
    }

    @Scheduled(every = "2s")
    void closeExpired() {
        expired().forEach(idle -> close(idle.transport()));
    }

    @PreDestroy
    void closeAll() {
        for (Idle next = poll(); next != null; next = poll()) {
            close(next.transport());
        }
    }

    static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the connection to the mail server was closed already", e);
        }
    }

    private synchronized Idle poll() {
        return waiting.poll();
    }

    private synchronized List<Idle> expired() {
        List<Idle> expired = new ArrayList<>(waiting);
        expired.removeIf(idle -> !idle.expired());
        waiting.removeAll(expired);
        return expired;
    }
}
