package dev.parley.scheduling.reminder;

import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewType;
import dev.parley.scheduling.interview.TimeGiven;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plans the reminders of an interview in the transaction that books it. A new time replaces the plan. */
@ApplicationScoped
public class PlanReminders {

    private final Reminders reminders;
    private final SchedulingSettings settings;
    private final ReminderSettings reminding;
    private final InstantSource clock;

    PlanReminders(Reminders reminders, SchedulingSettings settings, ReminderSettings reminding, InstantSource clock) {
        this.reminders = reminders;
        this.settings = settings;
        this.reminding = reminding;
        this.clock = clock;
    }

    void on(@Observes TimeGiven given) {
        Interview interview = given.interview();
        if (given.again()) {
            drop(interview.id());
        }
        reminders.add(interview, rungs(interview));
    }

    public void drop(UUID interviewId) {
        reminders.dropOpen(interviewId);
    }

    private List<Rung> rungs(Interview interview) {
        Instant event = interview.isSelfPaced() ? interview.deadline() : interview.startsAt();
        List<Rung> rungs = new ArrayList<>(Ladder.upTo(event, reminding.before(), clock.instant()));
        if (interview.type() == InterviewType.ONLINE && !interview.isSelfPaced()) {
            Instant closes = event.plus(settings.interview().lateEntry());
            if (closes.isBefore(interview.endsAt())) {
                rungs.add(new Rung(Rung.ABSENCE, closes, interview.endsAt()));
            }
        }
        return rungs;
    }
}
