package dev.parley.scheduling.selfservice;

import java.time.Duration;
import java.time.Instant;

/** What the rules leave to choose from: first and last start, both included, and how long it may take. */
record ChoiceWindow(Instant earliest, Instant latest, Duration shortest, Duration longest) {

    /** Cut down to {@code [from, to)}, either of which may be absent. */
    ChoiceWindow within(Instant from, Instant to) {
        return new ChoiceWindow(
                from != null && from.isAfter(earliest) ? from : earliest,
                to != null && !to.isAfter(latest) ? to.minusMillis(1) : latest,
                shortest,
                longest);
    }
}
