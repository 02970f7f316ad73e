package dev.parley.scheduling.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reminders that lead up to an event. */
final class Ladder {

    private Ladder() {}

    /**
     * The earliest first. Each is valid until the next one. Skips those that are already due, because people who book
     * that late were just informed.
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
