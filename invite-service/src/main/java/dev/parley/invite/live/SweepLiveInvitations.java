package dev.parley.invite.live;

import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Announces expired invitations. Whether an invitation is expired never depends on this run. */
@ApplicationScoped
class SweepLiveInvitations {

    private final ExpireLiveInvitation expire;

    SweepLiveInvitations(ExpireLiveInvitation expire) {
        this.expire = expire;
    }

    @Scheduled(every = "{parley.live-invitation.sweep:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Sweep.due(expire::due, expire::expire);
        Sweep.due(expire::forsaken, expire::forsake);
    }
}
