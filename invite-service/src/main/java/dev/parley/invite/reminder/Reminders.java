package dev.parley.invite.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When candidates are reminded of their invites. */
@ApplicationScoped
class Reminders {

    private final EntityManager entities;

    Reminders(EntityManager entities) {
        this.entities = entities;
    }

    record Due(UUID inviteId, String kind, Instant at) {}

    /** Replaces what was planned for the invite. */
    void plan(UUID inviteId, Map<String, Instant> times) {
        forget(inviteId);
        times.forEach((kind, at) -> entities.createNativeQuery(
                        "INSERT INTO invite_reminder (invite_id, kind, due_at) VALUES (:invite, :kind, :at)")
                .setParameter("invite", inviteId)
                .setParameter("kind", kind)
                .setParameter("at", at)
                .executeUpdate());
    }

    void forget(UUID inviteId) {
        entities.createNativeQuery("DELETE FROM invite_reminder WHERE invite_id = :invite")
                .setParameter("invite", inviteId)
                .executeUpdate();
    }

    /** Other replicas skip what is claimed until the lease expires. */
    List<Due> claim(Instant now, int most) {
        List<?> rows = entities.createNativeQuery("""
                        UPDATE invite_reminder SET claimed_until = clock_timestamp() + interval '30 seconds'
                        WHERE (invite_id, kind) IN (
                            SELECT invite_id, kind FROM invite_reminder
                            WHERE due_at <= :now AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                            ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING invite_id, kind, due_at""", Tuple.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Due(
                        row.get("invite_id", UUID.class),
                        row.get("kind", String.class),
                        row.get("due_at", Instant.class)))
                .toList();
    }

    /** Returns false when it is planned for another time by now, or another replica has sent it. */
    boolean done(Due due) {
        return entities.createNativeQuery("""
                        DELETE FROM invite_reminder
                        WHERE invite_id = :invite AND kind = :kind AND due_at = :at""")
                        .setParameter("invite", due.inviteId())
                        .setParameter("kind", due.kind())
                        .setParameter("at", due.at())
                        .executeUpdate()
                == 1;
    }
}
