package dev.parley.invite.reminder;

import dev.parley.invite.reminder.Reminders.Due;
import dev.parley.platform.transaction.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.InstantSource;
import java.util.List;

/** Finds due reminders, then takes one transaction for each. Runs on every replica. */
@ApplicationScoped
public class SendReminders {

    private static final Logger LOG = Logger.getLogger(SendReminders.class);

    private final Reminders reminders;
    private final RemindCandidate remindCandidate;
    private final InstantSource clock;

    SendReminders(Reminders reminders, RemindCandidate remindCandidate, InstantSource clock) {
        this.reminders = reminders;
        this.remindCandidate = remindCandidate;
        this.clock = clock;
    }

    @Scheduled(every = "{parley.invite.reminder.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        Sweep.claimed(this::claim, this::remind);
    }

    private List<Due> claim(int most) {
        return QuarkusTransaction.requiringNew().call(() -> reminders.claim(clock.instant(), most));
    }

    private boolean remind(Due due) {
        try {
            remindCandidate.remind(due);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot remind, will try again when the lease has expired: inviteId=%s", due.inviteId());
            return false;
        }
    }
}
