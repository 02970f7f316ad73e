package dev.parley.scheduling.reminder;

import dev.parley.platform.transaction.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Claims due reminders with a lease, then sends each in its own transaction. Runs on every replica. */
@ApplicationScoped
public class SendDueReminders {

    private static final Logger LOG = Logger.getLogger(SendDueReminders.class);

    private final Reminders reminders;
    private final SendReminder sendReminder;
    private final InstantSource clock;

    SendDueReminders(Reminders reminders, SendReminder sendReminder, InstantSource clock) {
        this.reminders = reminders;
        this.sendReminder = sendReminder;
        this.clock = clock;
    }

    @Scheduled(every = "{parley.scheduling.reminder.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Sweep.claimed(this::claim, this::send);
    }

    List<UUID> claim(int most) {
        return QuarkusTransaction.requiringNew().call(() -> reminders.claim(clock.instant(), most));
    }

    boolean send(UUID id) {
        try {
            sendReminder.send(id);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot remind, will try again when the lease has run out: reminderId=%s", id);
            return false;
        }
    }
}
