package dev.parley.verification.reminder;

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
    private static final int BATCH = 100;

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

    @Scheduled(every = "${parley.verification.reminder.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        List<UUID> claimed;
        do {
            claimed = claim();
            claimed.forEach(this::remindOne);
        } while (claimed.size() == BATCH);
    }

    @Scheduled(every = "${parley.verification.expiry.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void announceExpired() {
        List<UUID> due;
        int announced;
        do {
            due = QuarkusTransaction.requiringNew().call(() -> reminders.expired(clock.instant(), BATCH));
            announced = (int) due.stream().filter(this::announce).count();
        } while (due.size() == BATCH && announced > 0);
    }

    List<UUID> claim() {
        return QuarkusTransaction.requiringNew().call(() -> reminders.claimDue(clock.instant(), BATCH));
    }

    void remindOne(UUID tokenId) {
        try {
            remindCandidate.remind(tokenId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot remind, will try again when the lease has run out: token=%s", tokenId);
        }
    }

    private boolean announce(UUID tokenId) {
        try {
            return announceExpiry.announce(tokenId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot announce an expiry, will try again: token=%s", tokenId);
            return false;
        }
    }
}
