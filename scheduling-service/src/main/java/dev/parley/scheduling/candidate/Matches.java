package dev.parley.scheduling.candidate;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.sql.Where;
import dev.parley.scheduling.staff.Staff;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Matches implements PanacheRepositoryBase<Match, UUID> {

    public Optional<Match> of(UUID jobId, UUID candidateId) {
        return find("job.id = ?1 and candidate.id = ?2", jobId, candidateId).firstResultOptional();
    }

    public Optional<Match> lock(UUID jobId, UUID candidateId) {
        return find("job.id = ?1 and candidate.id = ?2", jobId, candidateId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @throws dev.parley.platform.problem.Rejection 404 unless the candidate is one of a job of theirs */
    public Match owned(Staff by, UUID jobId, UUID candidateId) {
        return find(by, jobId, candidateId, LockModeType.NONE);
    }

    public Match lockOwned(Staff by, UUID jobId, UUID candidateId) {
        return find(by, jobId, candidateId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds the toggles still until the end of the transaction. */
    public Match hold(UUID jobId, UUID candidateId) {
        return find("job.id = ?1 and candidate.id = ?2", jobId, candidateId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("candidate of that job"));
    }

    public List<Match> visible(Staff by, Collection<UUID> candidateIds) {
        if (candidateIds.isEmpty()) {
            return List.of();
        }
        Where where = visibleTo(by).and("m.candidate.id IN :candidates", "candidates", candidateIds);
        return list(where.text() + " ORDER BY m.createdAt DESC, m.id", where.values());
    }

    private Match find(Staff by, UUID jobId, UUID candidateId, LockModeType lock) {
        Where where = visibleTo(by)
                .and("m.job.id = :job", "job", jobId)
                .and("m.candidate.id = :candidate", "candidate", candidateId);
        return find(where.text(), where.values())
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("candidate of that job"));
    }

    private static Where visibleTo(Staff by) {
        return Where.in("FROM Match m").and("m.ownerId = :owner", "owner", by.admin() ? null : by.id());
    }
}
