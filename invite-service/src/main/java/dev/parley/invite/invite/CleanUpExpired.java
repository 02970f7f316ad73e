package dev.parley.invite.invite;

import dev.parley.invite.code.Guesses;
import dev.parley.invite.freshlink.FreshLinkBudget;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** Marks and announces what has expired; whether an invite is expired never depends on it. */
@ApplicationScoped
class CleanUpExpired {

    private static final int BATCH = 100;

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
        int expired = 0;
        List<UUID> due;
        do {
            due = expireInvite.due(BATCH);
            int before = expired;
            for (UUID id : due) {
                expired += expireInvite.expire(id) ? 1 : 0;
            }
            if (expired == before) {
                break;
            }
        } while (due.size() == BATCH);
        return expired;
    }
}
