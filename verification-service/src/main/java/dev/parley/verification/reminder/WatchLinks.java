package dev.parley.verification.reminder;

import dev.parley.platform.transaction.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Finds what is due, then takes one transaction for each. Runs on every replica. */
@ApplicationScoped
public class WatchLinks {

    private static final Logger LOG = Logger.getLogger(WatchLinks.class);

    private final Reminders reminders;
    private final RemindCandidate remindCandidate;
    private final AnnounceExpiry announceExpiry;
    private final InstantSource clock;

    WatchLinks(
            Reminders reminders, RemindCandidate remindCandidate, AnnounceExpiry announceExpiry, InstantSource clock) {
        this.reminders = reminders;
        this.remindCandidate = remindCandidate;
        this.announceExpiry = announceExpiry;
        this.clock = clock;
    }

    @Scheduled(every = "{parley.verification.reminder.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        Sweep.claimed(this::claim, this::remindOne);
    }

    @Scheduled(every = "{parley.verification.expiry.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void announceExpired() {
        Sweep.due(this::expired, this::announce);
    }

    List<UUID> claim(int most) {
        return QuarkusTransaction.requiringNew().call(() -> reminders.claimDue(clock.instant(), most));
    }

    boolean remindOne(UUID tokenId) {
        try {
            remindCandidate.remind(tokenId);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot remind, will try again when the lease has run out: tokenId=%s", tokenId);
            return false;
        }
    }

    private List<UUID> expired(int most) {
        return QuarkusTransaction.requiringNew().call(() -> reminders.expired(clock.instant(), most));
    }

    private boolean announce(UUID tokenId) {
        try {
            return announceExpiry.announce(tokenId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot announce an expiry, will try again: tokenId=%s", tokenId);
            return false;
        }
    }
}
