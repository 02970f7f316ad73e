package dev.parley.invite.interview;

import dev.parley.contracts.scheduling.InterviewState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
public class InterviewViews implements PanacheRepositoryBase<InterviewView, UUID> {

    /** Locks the row, so that the interview's next event waits until the caller's transaction ends. */
    public Optional<InterviewView> holdSteady(UUID interviewId) {
        return findByIdOptional(interviewId, LockModeType.PESSIMISTIC_READ);
    }

    /** The interviews of any of these cards. */
    public List<InterviewView> ofCandidates(Collection<UUID> candidateIds) {
        return list("candidateId in ?1 order by startsAt desc nulls first, interviewId", candidateIds);
    }

    public Map<UUID, InterviewView> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("interviewId in ?1", ids).stream()
                        .collect(Collectors.toMap(InterviewView::interviewId, Function.identity()));
    }

    record Former(int linkVersion, UUID candidateId) {}

    /** The state stored so far. Empty while the interview is unknown. */
    Optional<Former> former(UUID interviewId) {
        Stream<?> rows = getEntityManager()
                .createNativeQuery(
                        "SELECT link_version, candidate_id FROM interview_view WHERE interview_id = :id FOR UPDATE",
                        Tuple.class)
                .setParameter("id", interviewId)
                .getResultStream();
        return rows.map(Tuple.class::cast)
                .map(row -> new Former(row.get(0, Integer.class), row.get(1, UUID.class)))
                .findFirst();
    }

    /** Returns false when a newer state is already stored. */
    boolean apply(long sequence, InterviewState state) {
        return getEntityManager()
                        .createNativeQuery("""
                                INSERT INTO interview_view (interview_id, sequence, job_id, job_title, company_name,
                                    candidate_id, owner_id, status, type, place, starts_at, ends_at, zone, link_version)
                                VALUES (:id, :sequence, :job, :title, :company, :candidate, :owner, :status, :type,
                                    :place, :starts, :ends, :zone, :link)
                                ON CONFLICT (interview_id) DO UPDATE SET sequence = EXCLUDED.sequence,
                                    job_id = EXCLUDED.job_id, job_title = EXCLUDED.job_title,
                                    company_name = EXCLUDED.company_name, candidate_id = EXCLUDED.candidate_id,
                                    owner_id = EXCLUDED.owner_id, status = EXCLUDED.status, type = EXCLUDED.type,
                                    place = EXCLUDED.place, starts_at = EXCLUDED.starts_at,
                                    ends_at = EXCLUDED.ends_at, zone = EXCLUDED.zone,
                                    link_version = EXCLUDED.link_version
                                WHERE interview_view.sequence < EXCLUDED.sequence
                                """)
                        .setParameter("id", state.interviewId())
                        .setParameter("sequence", sequence)
                        .setParameter("job", state.jobId())
                        .setParameter("title", state.jobTitle())
                        .setParameter("company", state.companyName())
                        .setParameter("candidate", state.candidateId())
                        .setParameter("owner", state.ownerId())
                        .setParameter("status", state.status())
                        .setParameter("type", state.type())
                        .setParameter("place", state.place())
                        .setParameter("starts", state.startsAt())
                        .setParameter("ends", state.endsAt())
                        .setParameter("zone", state.zone())
                        .setParameter("link", state.linkVersion())
                        .executeUpdate()
                == 1;
    }
}
