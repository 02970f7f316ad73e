package dev.parley.scheduling.shortlist;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.candidate.Matches;
import dev.parley.scheduling.interview.FollowToggles;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** Sets (never flips) a candidate's toggles. Names the affected interviews, and cancels them only on request. */
@ApplicationScoped
public class SetToggles {

    private final Matches matches;
    private final Interviews interviews;
    private final Consequences consequences;
    private final FollowToggles followToggles;

    SetToggles(Matches matches, Interviews interviews, Consequences consequences, FollowToggles followToggles) {
        this.matches = matches;
        this.interviews = interviews;
        this.consequences = consequences;
        this.followToggles = followToggles;
    }

    /** Previews the change. */
    InterviewStatusResponse preview(Staff by, UUID candidateId, UUID jobId, ToggleChange change) {
        return Attempts.inTransaction(() -> answer(foreseen(by, candidateId, jobId, change), candidateId, jobId));
    }

    InterviewStatusResponse set(Staff by, UUID candidateId, UUID jobId, ToggleChange change) {
        requireReason(change);
        return Attempts.inTransaction(() -> {
            Foreseen foreseen = foreseen(by, candidateId, jobId, change);
            consequences.cancel(by, foreseen.consequences(), change.reason());
            Match match = matches.lockOwned(by, jobId, candidateId);
            change.applyTo(match);
            followToggles.follow(by, match);
            matches.flush();
            return answer(new Foreseen(match, foreseen.consequences()), candidateId, jobId);
        });
    }

    /** Works on a copy that is never stored. */
    private Foreseen foreseen(Staff by, UUID candidateId, UUID jobId, ToggleChange change) {
        Match match = matches.owned(by, jobId, candidateId);
        boolean wasShortlisted = match.isShortlisted();
        boolean wasEnabled = match.isInterviewEnabled();
        matches.getEntityManager().detach(match);
        change.applyTo(match);
        boolean takenAway = (wasShortlisted && !match.isShortlisted()) || (wasEnabled && !match.isInterviewEnabled());
        return new Foreseen(match, consequences.foresee(match, takenAway, change.cancels()));
    }

    private InterviewStatusResponse answer(Foreseen foreseen, UUID candidateId, UUID jobId) {
        return InterviewStatusResponse.of(
                foreseen.match(), interviews.standing(jobId, candidateId).orElse(null), foreseen.consequences());
    }

    private static void requireReason(ToggleChange change) {
        if (change.cancels() && (change.reason() == null || change.reason().isBlank())) {
            throw Invalid.field("reason", "required", "must say why the interviews are cancelled");
        }
    }

    private record Foreseen(Match match, List<Consequence> consequences) {}
}
