package dev.parley.invite.invite;

import dev.parley.invite.code.Guesses;
import dev.parley.invite.freshlink.FreshLinkBudget;
import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Marks and announces what has expired; whether an invite is expired never depends on it. */
@ApplicationScoped
class CleanUpExpired {

    private final ExpireInvite expireInvite;
    private final Guesses guesses;
    private final FreshLinkBudget freshLinks;

    CleanUpExpired(ExpireInvite expireInvite, Guesses guesses, FreshLinkBudget freshLinks) {
        this.expireInvite = expireInvite;
        this.guesses = guesses;
        this.freshLinks = freshLinks;
    }

    @Scheduled(
            every = "{parley.invite.sweep}",
            delayed = "{parley.invite.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        run();
        guesses.tidyUp();
        freshLinks.tidyUp();
    }

    int run() {
        return Sweep.due(expireInvite::due, expireInvite::expire);
    }
}
