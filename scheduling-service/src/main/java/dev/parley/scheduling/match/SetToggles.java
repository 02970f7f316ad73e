package dev.parley.scheduling.match;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.FollowToggles;
import dev.parley.scheduling.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;
import java.util.function.Consumer;

/** Sets (never flips) what a candidate of a job may do. Interviews that stand are kept and named in the answer. */
@ApplicationScoped
public class SetToggles {

    private final Matches matches;
    private final FollowToggles followToggles;

    SetToggles(Matches matches, FollowToggles followToggles) {
        this.matches = matches;
        this.followToggles = followToggles;
    }

    public void shortlist(Staff by, UUID candidateId, UUID jobId, boolean shortlisted) {
        change(by, candidateId, jobId, match -> match.shortlist(shortlisted));
    }

    public void enable(Staff by, UUID candidateId, UUID jobId, Boolean interview, Boolean online) {
        change(by, candidateId, jobId, match -> {
            if (interview != null) {
                match.enableInterview(interview);
            }
            if (online != null) {
                match.enableOnline(online);
            }
        });
    }

    private void change(Staff by, UUID candidateId, UUID jobId, Consumer<Match> change) {
        Attempts.inTransaction(() -> {
            Match match = matches.lockOwned(by, jobId, candidateId);
            change.accept(match);
            followToggles.follow(by, match);
            matches.flush();
            return null;
        });
    }
}
