package dev.parley.notification.presence;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.PresenceState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Announces a person's status when it has changed. The row's lock lets one replica decide at a time. */
@ApplicationScoped
@Transactional
class SettlePresence {

    private static final String STATUS_NOW = """
            SELECT CASE WHEN count(*) = 0 THEN 'OFFLINE'
                        WHEN max(active_at) > clock_timestamp() - :away * interval '1 ms' THEN 'ONLINE'
                        ELSE 'AWAY' END
            FROM live_lease WHERE person_id = :person""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final InstantSource clock;
    private final long awayMs;

    SettlePresence(EntityManager entities, Outbox outbox, InstantSource clock, PresenceSettings settings) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
        this.awayMs = settings.awayAfter().toMillis();
    }

    void settle(UUID person) {
        Instant now = clock.instant();
        Tuple known = lock(person, now);
        String status = (String) entities.createNativeQuery(STATUS_NOW)
                .setParameter("person", person)
                .setParameter("away", awayMs)
                .getSingleResult();
        if (!status.equals(known.get("status", String.class))) {
            announce(person, status, known.get("event_seq", Long.class) + 1, now);
        }
    }

    /** People whose status is not what was announced, at most a hundred. */
    List<UUID> overdue() {
        @SuppressWarnings("unchecked")
        List<UUID> people = entities.createNativeQuery("""
                        SELECT p.person_id FROM presence p
                        LEFT JOIN LATERAL (SELECT count(*) AS sockets, max(active_at) AS active_at FROM live_lease l
                                           WHERE l.person_id = p.person_id) l ON true
                        WHERE p.status <> 'OFFLINE' AND (l.sockets = 0 OR p.status = 'ONLINE'
                              AND l.active_at <= clock_timestamp() - :away * interval '1 ms')
                        UNION
                        SELECT l.person_id FROM live_lease l LEFT JOIN presence p ON p.person_id = l.person_id
                        WHERE l.connected AND (p.status IS NULL OR p.status = 'OFFLINE')
                        LIMIT 100
                        """, UUID.class)
                .setParameter("away", awayMs)
                .getResultList();
        return people;
    }

    /** The account is gone. */
    void forget(UUID person) {
        Tuple known = lock(person, clock.instant());
        entities.createNativeQuery("DELETE FROM presence WHERE person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
        long next = known.get("event_seq", Long.class) + 1;
        outbox.publish(
                new DomainEvent(Topics.NOTIFICATION_PRESENCE, NotificationEvents.PRESENCE_CHANGED, person, next, null));
    }

    private Tuple lock(UUID person, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO presence (person_id, status, since, event_seq) VALUES (:person, 'OFFLINE', :now, 0)
                        ON CONFLICT (person_id) DO NOTHING
                        """)
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
        return (Tuple) entities.createNativeQuery(
                        "SELECT status, event_seq FROM presence WHERE person_id = :person FOR UPDATE", Tuple.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    private void announce(UUID person, String status, long sequence, Instant now) {
        entities.createNativeQuery("""
                        UPDATE presence SET status = :status, since = :now, event_seq = :sequence
                        WHERE person_id = :person
                        """)
                .setParameter("status", status)
                .setParameter("now", now)
                .setParameter("sequence", sequence)
                .setParameter("person", person)
                .executeUpdate();
        outbox.publish(new DomainEvent(
                Topics.NOTIFICATION_PRESENCE,
                NotificationEvents.PRESENCE_CHANGED,
                person,
                sequence,
                new PresenceState(person, status, now)));
    }
}
