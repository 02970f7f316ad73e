package dev.parley.invite.invite;

import dev.parley.invite.code.Guesses;
import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Marks and announces expired invites. Whether an invite is expired never depends on this run. */
@ApplicationScoped
class CleanUpExpired {

    private static final int MOST = 1000;

    private final ExpireInvite expireInvite;
    private final Guesses guesses;

    CleanUpExpired(ExpireInvite expireInvite, Guesses guesses) {
        this.expireInvite = expireInvite;
        this.guesses = guesses;
    }

    @Scheduled(every = "{parley.invite.sweep}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Sweep.gently(expireInvite::due, expireInvite::expire);
        guesses.tidyUp();
    }

    /** As many as one request may take the time for. */
    ExpiredCount some() {
        long expired =
                expireInvite.due(MOST).stream().filter(expireInvite::expire).count();
        return new ExpiredCount(expired, !expireInvite.due(1).isEmpty());
    }
}
