package dev.parley.scheduling.interview;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.sql.Where;
import dev.parley.scheduling.staff.Actor;
import dev.parley.scheduling.staff.Staff;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Interviews implements PanacheRepositoryBase<Interview, UUID> {

    public record Pair(UUID jobId, UUID candidateId) {}

    /** @throws dev.parley.platform.problem.Rejection 404 unless they own it, sit in it or review it */
    public Interview visible(Staff by, UUID id) {
        Where where = visibleTo(by).and("i.id = :id", "id", id);
        return find(where.text(), where.values())
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("interview"));
    }

    /** To be looked at by its owner or an admin only. */
    Interview owned(Staff by, UUID id) {
        return findByIdOptional(id)
                .filter(interview -> by.mayManage(interview.ownerId()))
                .orElseThrow(() -> Problems.notFound("interview"));
    }

    /** Locked, to be changed by its owner, an admin or its candidate. */
    public Interview lockOwned(Actor by, UUID id) {
        Interview interview = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (interview == null
                || !by.mayChange(interview.ownerId(), interview.candidate().id())) {
            throw Problems.notFound("interview");
        }
        fetch(interview);
        return interview;
    }

    /** Job, candidate and people in one query instead of one each; after the lock, so that they are as they are then. */
    private void fetch(Interview interview) {
        if (!interview.isFetched()) {
            find("""
                    FROM Interview i JOIN FETCH i.job JOIN FETCH i.candidate LEFT JOIN FETCH i.interviewerIds
                    LEFT JOIN FETCH i.slotInterviewerIds WHERE i.id = ?1""", interview.id()).list();
        }
    }

    public Optional<Interview> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What decides whether a link is good, read without a lock. */
    public Optional<LinkedInterview> linked(UUID id) {
        return find("SELECT i.candidate.id, i.linkVersions.linkVersion, i.endsAt FROM Interview i WHERE i.id = ?1", id)
                .project(LinkedInterview.class)
                .firstResultOptional();
    }

    /** The slot it sits on, read without a lock: slots are locked before interviews. */
    public Optional<UUID> slotOf(Actor by, UUID id) {
        return getEntityManager()
                .createQuery(
                        "SELECT i.ownerId, i.candidate.id, i.slotId FROM Interview i WHERE i.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .filter(row -> by.mayChange((UUID) row[0], (UUID) row[1]))
                .findFirst()
                .map(row -> Optional.ofNullable((UUID) row[2]))
                .orElseThrow(() -> Problems.notFound("interview"));
    }

    /** The interview that stands for a candidate of a job, the soonest if there are several. */
    public Optional<InterviewBrief> standing(UUID jobId, UUID candidateId) {
        return ofMatch(jobId, candidateId).stream().findFirst().map(InterviewBrief::of);
    }

    public List<Interview> ofMatch(UUID jobId, UUID candidateId) {
        return list(
                "job.id = ?1 and candidate.id = ?2 and status in ?3 order by startsAt, id",
                jobId,
                candidateId,
                InterviewStatus.STANDING);
    }

    List<Interview> ofCandidate(UUID candidateId) {
        return list("candidate.id = ?1 and status in ?2 order by id", candidateId, InterviewStatus.STANDING);
    }

    /** Per match the standing interview, else the latest one. */
    public Map<Pair, InterviewBrief> latest(Collection<UUID> candidateIds) {
        Map<Pair, InterviewBrief> latest = new HashMap<>();
        if (!candidateIds.isEmpty()) {
            list("candidate.id in ?1 order by createdAt, id", candidateIds)
                    .forEach(i -> latest.merge(
                            new Pair(i.job().id(), i.candidate().id()), InterviewBrief.of(i), Interviews::toShow));
        }
        return latest;
    }

    private static InterviewBrief toShow(InterviewBrief earlier, InterviewBrief later) {
        return earlier.status().isStanding() && !later.status().isStanding() ? earlier : later;
    }

    private static Where visibleTo(Staff by) {
        return Where.in("FROM Interview i")
                .and(
                        "i.ownerId = :viewer OR :viewer MEMBER OF i.interviewerIds OR :viewer MEMBER OF i.reviewerIds",
                        "viewer",
                        by.admin() ? null : by.id());
    }
}
