package dev.parley.meeting.interview;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;
import java.util.function.Predicate;

@ApplicationScoped
public class Interviews implements PanacheRepositoryBase<Interview, UUID> {

    /** @throws dev.parley.platform.problem.Rejection 404 when unknown, not self-paced, or somebody else's */
    public Interview ownSelfPaced(Caller by, UUID interviewId) {
        return selfPaced(interviewId, known -> known.isOwnedBy(by));
    }

    /** @throws dev.parley.platform.problem.Rejection 404 unless self-paced and theirs, or shared with them */
    public Interview reviewable(Caller by, UUID interviewId) {
        return selfPaced(interviewId, known -> known.isReviewedBy(by));
    }

    private Interview selfPaced(UUID interviewId, Predicate<Interview> allowed) {
        return findByIdOptional(interviewId)
                .filter(Interview::isSelfPaced)
                .filter(allowed)
                .orElseThrow(() -> Problems.notFound("interview"));
    }

    /** @throws dev.parley.platform.problem.Rejection 404 when unknown, or when the caller neither owns nor holds it */
    public Interview heldBy(Caller by, UUID interviewId) {
        return findByIdOptional(interviewId)
                .filter(known -> by.isAdmin() || known.isHostedBy(by.id()))
                .orElseThrow(() -> Problems.notFound("interview"));
    }

    /** Returns false when a newer state is already stored. */
    boolean apply(long sequence, InterviewState state) {
        Interview interview = findById(state.interviewId());
        if (interview != null) {
            return interview.follow(sequence, state);
        }
        interview = new Interview(state.interviewId());
        interview.follow(sequence, state);
        persist(interview);
        return true;
    }
}
