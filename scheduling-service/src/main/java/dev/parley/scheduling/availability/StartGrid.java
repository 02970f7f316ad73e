package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A grid of start times: every so many minutes past the full hour, by the clock of a zone. */
record StartGrid(ZoneId zone, Duration step) {

    /** The grid's instants among these, in order. */
    List<Instant> among(Intervals starts, int atMost) {
        List<Instant> found = new ArrayList<>();
        for (TimeRange range : starts.ranges()) {
            for (Instant at = atOrAfter(range.startsAt());
                    at.isBefore(range.endsAt());
                    at = atOrAfter(at.plusMillis(1))) {
                if (found.size() == atMost) {
                    return found;
                }
                found.add(at);
            }
        }
        return found;
    }

    /** When the clocks change on the way there, the grid is found anew behind the change. */
    private Instant atOrAfter(Instant at) {
        long millis = step.toMillis();
        long shift = zone.getRules().getOffset(at).getTotalSeconds() * 1000L;
        long local = at.toEpochMilli() + shift;
        Instant next = Instant.ofEpochMilli(Math.ceilDiv(local, millis) * millis - shift);
        var change = zone.getRules().nextTransition(at);
        return change == null || next.isBefore(change.getInstant()) ? next : atOrAfter(change.getInstant());
    }
}
