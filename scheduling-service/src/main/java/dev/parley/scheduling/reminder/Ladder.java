package dev.parley.scheduling.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which reminders lead up to an event. */
final class Ladder {

    private Ladder() {}

    /**
     * Longest before first; each is good until the next one. What is due now or was due already is skipped: whoever
     * books that late has just been told.
     */
    static List<Rung> upTo(Instant event, List<Duration> before, Instant now) {
        List<Duration> order = before.stream()
                .filter(Duration::isPositive)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Instant next = i + 1 < order.size() ? event.minus(order.get(i + 1)) : event;
            Rung rung = Rung.before(order.get(i), event, next);
            if (rung.dueAt().isAfter(now)) {
                rungs.add(rung);
            }
        }
        return rungs;
    }
}
