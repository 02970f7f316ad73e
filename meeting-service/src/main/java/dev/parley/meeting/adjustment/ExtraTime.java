package dev.parley.meeting.adjustment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How much more time a candidate has than others. What counts for a clock is what was set when it started: a change never
 * moves the end of a clock that runs.
 */
public final class ExtraTime {

    public static final ExtraTime NONE = new ExtraTime(List.of());

    private final List<Change> changes;

    /** @param changes in the order in which they were made */
    ExtraTime(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /** From {@code at} on, the moment included. */
    record Change(int percent, Instant at) {}

    /** In percent of the usual time; 0 when nothing was set by then. */
    public int percentAt(Instant moment) {
        int percent = 0;
        for (Change change : changes) {
            if (!change.at().isAfter(moment)) {
                percent = change.percent();
            }
        }
        return percent;
    }

    /** The usual time and what is added to it, for a clock that starts at this moment. */
    public Duration of(Duration usual, Instant start) {
        return usual.multipliedBy(100L + percentAt(start)).dividedBy(100);
    }
}
