package dev.parley.scheduling.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Half-open: {@code [startsAt, endsAt)}, in milliseconds. The end may lie before the start until a rule says no. */
public record TimeRange(Instant startsAt, Instant endsAt) {

    public TimeRange {
        startsAt = Objects.requireNonNull(startsAt, "startsAt").truncatedTo(ChronoUnit.MILLIS);
        endsAt = Objects.requireNonNull(endsAt, "endsAt").truncatedTo(ChronoUnit.MILLIS);
    }

    public static TimeRange orNull(Instant startsAt, Instant endsAt) {
        return startsAt == null ? null : new TimeRange(startsAt, endsAt);
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean overlaps(TimeRange other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public boolean isForward() {
        return startsAt.isBefore(endsAt);
    }
}
