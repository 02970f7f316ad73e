package dev.parley.verification.resend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of batches; a replica works on those it has claimed while its lease lasts. */
@ApplicationScoped
class Batches {

    private final EntityManager entities;

    Batches(EntityManager entities) {
        this.entities = entities;
    }

    record Claim(UUID batchId, int position, UUID caseId, UUID requestedBy, Integer validHours, boolean expiredOnly) {}

    void add(UUID id, UUID by, Integer validHours, BatchSelection selection, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO resend_batch (id, requested_by, valid_hours, expired_only, total, started_at, finished_at)
                        VALUES (:id, :by, cast(:hours AS integer), :expired, :total, :now,
                                CASE WHEN :total = 0 THEN cast(:now AS timestamptz) END)""")
                .setParameter("id", id)
                .setParameter("by", by)
                .setParameter("hours", validHours == null ? null : validHours.toString())
                .setParameter("expired", selection.expiredOnly())
                .setParameter("total", selection.ids().size())
                .setParameter("now", now)
                .executeUpdate();
        entities.createNativeQuery("""
                        INSERT INTO resend_batch_row (batch_id, position, case_id)
                        SELECT :id, position, case_id
                        FROM unnest(cast(:cases AS uuid[])) WITH ORDINALITY AS selected (case_id, position)""")
                .setParameter("id", id)
                .setParameter("cases", selection.ids().toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Of other replicas none gets the same ones while the lease lasts. */
    List<Claim> claim(int atMost) {
        List<?> rows = entities.createNativeQuery("""
                        UPDATE resend_batch_row AS r SET claimed_until = clock_timestamp() + interval '30 seconds'
                        FROM resend_batch AS b
                        WHERE b.id = r.batch_id AND (r.batch_id, r.position) IN (
                            SELECT batch_id, position FROM resend_batch_row
                            WHERE done_at IS NULL AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                            ORDER BY batch_id, position LIMIT :batch FOR UPDATE SKIP LOCKED)
                        RETURNING r.batch_id, r.position, r.case_id, b.requested_by, b.valid_hours, b.expired_only""", Tuple.class)
                .setParameter("batch", atMost)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Batches::claim).toList();
    }

    private static Claim claim(Tuple row) {
        return new Claim(
                row.get("batch_id", UUID.class),
                row.get("position", Integer.class),
                row.get("case_id", UUID.class),
                row.get("requested_by", UUID.class),
                row.get("valid_hours", Integer.class),
                row.get("expired_only", Boolean.class));
    }

    /** False when somebody else was done with it before: nothing may happen a second time. */
    boolean done(Claim claim, RowOutcome outcome, Instant now) {
        return entities.createNativeQuery("""
                        UPDATE resend_batch_row SET done_at = :now, code = cast(:code AS text),
                            detail = cast(:detail AS text), expires_at = cast(:expires AS timestamptz)
                        WHERE batch_id = :batch AND position = :position AND done_at IS NULL""")
                        .setParameter("now", now)
                        .setParameter("code", outcome.code())
                        .setParameter("detail", outcome.detail())
                        .setParameter("expires", outcome.expiresAt())
                        .setParameter("batch", claim.batchId())
                        .setParameter("position", claim.position())
                        .executeUpdate()
                == 1;
    }

    /** Closes those in which nothing is left to do. */
    void finish(Instant now) {
        entities.createNativeQuery("""
                        UPDATE resend_batch AS b SET finished_at = :now WHERE finished_at IS NULL
                        AND NOT EXISTS (SELECT FROM resend_batch_row WHERE batch_id = b.id AND done_at IS NULL)""").setParameter("now", now).executeUpdate();
    }

    Optional<Tuple> find(UUID id) {
        List<?> found = entities.createNativeQuery(
                        "SELECT total, started_at, finished_at FROM resend_batch WHERE id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).findFirst();
    }

    List<Tuple> rows(UUID id) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT r.case_id, c.case_number, c.candidate_name, r.done_at, r.code, r.detail, r.expires_at
                        FROM resend_batch_row r LEFT JOIN verification_case c ON c.id = r.case_id
                        WHERE r.batch_id = :id ORDER BY r.position""", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
