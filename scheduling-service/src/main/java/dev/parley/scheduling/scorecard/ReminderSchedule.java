package dev.parley.scheduling.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When reminders are due, counted from the end of the interview.
 *
 * @param first   delay of the first one
 * @param then    of the second one, and between those that follow
 * @param maximum how many at most
 */
record ReminderSchedule(Duration first, Duration then, int maximum) {

    /** No reminders begin for interviews that ended longer ago. */
    Duration horizon() {
        return first.plus(then.multipliedBy(maximum));
    }

    /** What follows after so many; one that comes late pushes the next one back, they never come in a burst. */
    Optional<Instant> after(int sent, Instant end, Instant now) {
        if (sent >= maximum) {
            return Optional.empty();
        }
        Instant planned = end.plus(then.multipliedBy(sent));
        return Optional.of(planned.isAfter(now) ? planned : now.plus(then));
    }
}
