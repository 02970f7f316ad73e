package dev.parley.verification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Live links whose candidate is to be reminded, and those whose time is over. */
@ApplicationScoped
class Reminders {

    private final EntityManager entities;

    Reminders(EntityManager entities) {
        this.entities = entities;
    }

    /** Of other replicas none gets the same ones while the lease lasts. */
    @SuppressWarnings("unchecked")
    List<UUID> claimDue(Instant now, int atMost) {
        return entities.createNativeQuery("""
                        UPDATE candidate_token SET reminder_claimed_until = clock_timestamp() + interval '30 seconds'
                        WHERE id IN (
                            SELECT id FROM candidate_token
                            WHERE remind_at <= :now AND remind_at IS NOT NULL AND reminder_done_at IS NULL
                              AND used_at IS NULL AND replaced_at IS NULL AND revoked_at IS NULL
                              AND (reminder_claimed_until IS NULL OR reminder_claimed_until < clock_timestamp())
                            ORDER BY remind_at LIMIT :batch FOR UPDATE SKIP LOCKED)
                        RETURNING id""")
                .setParameter("now", now)
                .setParameter("batch", atMost)
                .getResultList();
    }

    /** The longest expired first. */
    @SuppressWarnings("unchecked")
    List<UUID> expired(Instant now, int atMost) {
        return entities.createNativeQuery("""
                        SELECT id FROM candidate_token
                        WHERE expires_at <= :now AND expiry_announced_at IS NULL
                          AND used_at IS NULL AND replaced_at IS NULL AND revoked_at IS NULL
                        ORDER BY expires_at LIMIT :batch""")
                .setParameter("now", now)
                .setParameter("batch", atMost)
                .getResultList();
    }
}
