package dev.parley.invite.analytics;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days of a zone, from the first to the last, both included. */
record Period(LocalDate from, LocalDate to, ZoneId zone) {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    /** Without days, the last thirty. */
    static Period of(LocalDate from, LocalDate to, ZoneId zone, Instant now) {
        LocalDate last = to == null ? now.atZone(zone).toLocalDate() : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Problems.of("bad-parameter", "Choose a period of 1 to " + MOST_DAYS + " days.")
                    .errors(List.of(new FieldProblem(
                            "to",
                            "out-of-bounds",
                            "must be at most " + (MOST_DAYS - 1) + " days after from, not before")));
        }
        return new Period(first, last, zone);
    }

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
