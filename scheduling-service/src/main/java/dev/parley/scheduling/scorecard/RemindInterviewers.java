package dev.parley.scheduling.scorecard;

import dev.parley.platform.transaction.Sweep;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Sends reminders of missing scorecards: claims due ones with a lease, then sends each in its own transaction. */
@ApplicationScoped
public class RemindInterviewers {

    private static final Logger LOG = Logger.getLogger(RemindInterviewers.class);

    private final ScorecardReminders reminders;
    private final RemindInterviewer remindInterviewer;
    private final ReminderSchedule schedule;
    private final InstantSource clock;

    RemindInterviewers(
            ScorecardReminders reminders,
            RemindInterviewer remindInterviewer,
            ScorecardSettings settings,
            InstantSource clock) {
        this.reminders = reminders;
        this.remindInterviewer = remindInterviewer;
        this.schedule = schedule(settings);
        this.clock = clock;
    }

    @Scheduled(every = "{parley.scheduling.scorecard.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        remindAll();
    }

    /** @return number of reminders sent */
    public int remindAll() {
        Instant now = clock.instant();
        if (schedule.maximum() > 0) {
            QuarkusTransaction.requiringNew().call(() -> reminders.enlist(now, schedule));
        }
        return Sweep.claimed(this::claim, this::remind);
    }

    private List<ReminderRow> claim(int most) {
        return QuarkusTransaction.requiringNew().call(() -> reminders.claim(clock.instant(), most));
    }

    private boolean remind(ReminderRow row) {
        try {
            return remindInterviewer.remind(row, schedule);
        } catch (RuntimeException e) {
            LOG.errorf(
                    e, "Cannot remind, will try again when the lease has run out: interviewId=%s", row.interviewId());
            return false;
        }
    }

    private static ReminderSchedule schedule(ScorecardSettings settings) {
        ScorecardSettings.Reminder reminder = settings.reminder();
        return new ReminderSchedule(reminder.first(), reminder.then(), reminder.maximum());
    }
}
