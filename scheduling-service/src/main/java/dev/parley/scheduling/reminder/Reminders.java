package dev.parley.scheduling.reminder;

import dev.parley.platform.id.Ids;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.shared.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    private static final String ADD = """
            INSERT INTO reminder (id, interview_id, revision, rung, due_at, expires_at)
            SELECT id, :interview, :revision, rung, due_at, expires_at
            FROM unnest(cast(:ids AS uuid[]), cast(:names AS text[]),
                        cast(:due AS timestamptz[]), cast(:expires AS timestamptz[]))
                AS r (id, rung, due_at, expires_at)""";

    private final Sql sql;

    Reminders(Sql sql) {
        this.sql = sql;
    }

    /** Uses one statement for all rungs, because every booking runs it. */
    void add(Interview interview, List<Rung> rungs) {
        if (rungs.isEmpty()) {
            return;
        }
        sql.of(ADD)
                .with("interview", interview.id())
                .with("revision", interview.revision())
                .with("ids", rungs.stream().map(rung -> Ids.next()).toArray(UUID[]::new))
                .with("names", rungs.stream().map(Rung::name).toArray(String[]::new))
                .with("due", rungs.stream().map(Rung::dueAt).toArray(Instant[]::new))
                .with("expires", rungs.stream().map(Rung::expiresAt).toArray(Instant[]::new))
                .update();
    }

    void dropOpen(UUID interviewId) {
        getEntityManager()
                .createNativeQuery("DELETE FROM reminder WHERE interview_id = :interview AND done_at IS NULL")
                .setParameter("interview", interviewId)
                .executeUpdate();
    }

    /** Other replicas skip these rows until the lease expires. */
    @SuppressWarnings("unchecked")
    List<UUID> claim(Instant now, int atMost) {
        return getEntityManager()
                .createNativeQuery("""
                        UPDATE reminder SET claimed_until = clock_timestamp() + interval '30 seconds'
                        WHERE id IN (
                            SELECT id FROM reminder
                            WHERE done_at IS NULL AND due_at <= :now
                              AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                            ORDER BY due_at LIMIT :batch FOR UPDATE SKIP LOCKED)
                        RETURNING id""")
                .setParameter("now", now)
                .setParameter("batch", atMost)
                .getResultList();
    }

    /** Does not read the reminder itself, which is read after the interview is locked. */
    Optional<UUID> interviewOf(UUID id) {
        return getEntityManager()
                .createQuery("SELECT r.interviewId FROM Reminder r WHERE r.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Reminder> lockOpen(UUID id) {
        Reminder reminder = findById(id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(reminder).filter(Reminder::isOpen);
    }
}
