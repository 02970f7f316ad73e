package dev.parley.invite.bulk;

import dev.parley.invite.invite.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of batches. A replica works on those it has claimed while its lease lasts. */
@ApplicationScoped
class Batches {

    private final EntityManager entities;

    Batches(EntityManager entities) {
        this.entities = entities;
    }

    record Claim(UUID batchId, int position, Staff by, BulkAction action, BulkRow row) {}

    void add(UUID id, Staff by, BulkAction action, List<BulkRow> rows, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO invite_batch (id, requested_by, by_admin, action, total, started_at)
                        VALUES (:id, :by, :admin, :action, :total, :now)""")
                .setParameter("id", id)
                .setParameter("by", by.id())
                .setParameter("admin", by.isAdmin())
                .setParameter("action", action.wire())
                .setParameter("total", rows.size())
                .setParameter("now", now)
                .executeUpdate();
        entities.createNativeQuery("""
                        INSERT INTO invite_batch_row (batch_id, position, line, invite_id, interview_id, email, name,
                            locale, expires_at, done_at, code, detail)
                        SELECT :id, position, line, invite_id, interview_id, email, name, locale, expires_at,
                            CASE WHEN code IS NOT NULL THEN cast(:now AS timestamptz) END, code, detail
                        FROM unnest(cast(:lines AS bigint[]), cast(:invites AS uuid[]), cast(:interviews AS uuid[]),
                            cast(:emails AS text[]), cast(:names AS text[]), cast(:locales AS text[]),
                            cast(:expiries AS timestamptz[]), cast(:codes AS text[]), cast(:details AS text[]))
                            WITH ORDINALITY AS r (line, invite_id, interview_id, email, name, locale, expires_at, code,
                                detail, position)""")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("lines", rows.stream().map(BulkRow::line).toArray(Long[]::new))
                .setParameter("invites", rows.stream().map(BulkRow::inviteId).toArray(UUID[]::new))
                .setParameter(
                        "interviews", rows.stream().map(BulkRow::interviewId).toArray(UUID[]::new))
                .setParameter("emails", rows.stream().map(BulkRow::email).toArray(String[]::new))
                .setParameter("names", rows.stream().map(BulkRow::name).toArray(String[]::new))
                .setParameter("locales", rows.stream().map(BulkRow::locale).toArray(String[]::new))
                .setParameter("expiries", rows.stream().map(BulkRow::expiresAt).toArray(Instant[]::new))
                .setParameter(
                        "codes", rows.stream().map(row -> refusal(row).code()).toArray(String[]::new))
                .setParameter(
                        "details",
                        rows.stream().map(row -> refusal(row).detail()).toArray(String[]::new))
                .executeUpdate();
    }

    private static RowOutcome refusal(BulkRow row) {
        return row.isReadable() ? RowOutcome.fine(null, null, null, null) : row.refused();
    }

    List<Claim> claim(int most) {
        List<?> rows = entities.createNativeQuery("""
                        UPDATE invite_batch_row AS r SET claimed_until = clock_timestamp() + interval '30 seconds'
                        FROM invite_batch AS b
                        WHERE b.id = r.batch_id AND (r.batch_id, r.position) IN (
                            SELECT batch_id, position FROM invite_batch_row
                            WHERE done_at IS NULL AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                            ORDER BY batch_id, position LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING r.batch_id, r.position, b.requested_by, b.by_admin, b.action, r.line, r.invite_id,
                            r.interview_id, r.email, r.name, r.locale, r.expires_at""", Tuple.class)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Batches::claim).toList();
    }

    private static Claim claim(Tuple row) {
        return new Claim(
                row.get("batch_id", UUID.class),
                row.get("position", Integer.class),
                new Staff(row.get("requested_by", UUID.class), row.get("by_admin", Boolean.class)),
                BulkAction.of(row.get("action", String.class)),
                new BulkRow(
                        row.get("line", Long.class),
                        row.get("invite_id", UUID.class),
                        row.get("interview_id", UUID.class),
                        row.get("email", String.class),
                        row.get("name", String.class),
                        row.get("locale", String.class),
                        row.get("expires_at", Instant.class),
                        List.of()));
    }

    /** Returns false when another replica has noted it first. Then nothing may happen a second time. */
    boolean done(Claim claim, RowOutcome outcome, Instant now) {
        return entities.createNativeQuery("""
                        UPDATE invite_batch_row SET done_at = :now, outcome = cast(:outcome AS text),
                            code = cast(:code AS text), detail = cast(:detail AS text),
                            invite_id = coalesce(cast(:invite AS uuid), invite_id),
                            email = coalesce(cast(:email AS text), email),
                            expires_at = coalesce(cast(:expires AS timestamptz), expires_at)
                        WHERE batch_id = :batch AND position = :position AND done_at IS NULL""")
                        .setParameter("now", now)
                        .setParameter("outcome", outcome.outcome())
                        .setParameter("code", outcome.code())
                        .setParameter("detail", outcome.detail())
                        .setParameter(
                                "invite",
                                outcome.inviteId() == null
                                        ? null
                                        : outcome.inviteId().toString())
                        .setParameter("email", outcome.email())
                        .setParameter("expires", outcome.expiresAt())
                        .setParameter("batch", claim.batchId())
                        .setParameter("position", claim.position())
                        .executeUpdate()
                == 1;
    }

    void finish(Instant now) {
        entities.createNativeQuery("""
                        UPDATE invite_batch AS b SET finished_at = :now WHERE finished_at IS NULL
                        AND NOT EXISTS (SELECT FROM invite_batch_row WHERE batch_id = b.id AND done_at IS NULL)""").setParameter("now", now).executeUpdate();
    }

    void forget(Instant finishedBefore) {
        entities.createNativeQuery("DELETE FROM invite_batch WHERE finished_at < :before")
                .setParameter("before", finishedBefore)
                .executeUpdate();
    }

    Optional<Tuple> find(UUID id, UUID requestedBy) {
        List<?> found = entities.createNativeQuery("""
                        SELECT action, total, started_at, finished_at FROM invite_batch
                        WHERE id = :id AND requested_by = :by""", Tuple.class)
                .setParameter("id", id)
                .setParameter("by", requestedBy)
                .getResultList();
        return found.stream().map(Tuple.class::cast).findFirst();
    }

    List<Tuple> rows(UUID id) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT r.line, r.invite_id, coalesce(r.email, i.email) AS email, coalesce(r.name, i.name) AS name,
                            r.done_at, r.outcome, r.expires_at, r.code, r.detail
                        FROM invite_batch_row r LEFT JOIN invite i ON i.id = r.invite_id AND r.outcome IS NOT NULL
                        WHERE r.batch_id = :id ORDER BY r.position""", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
