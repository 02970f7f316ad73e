package dev.parley.platform.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bounds of times that can be stored and calculated with: years 1 to 9999, which ISO 8601 writes with four digits and
 * PostgreSQL can store, and durations of at most ten years, which fit every column in every unit.
 */
public final class TimeBounds {

    public static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    public static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
    public static final Duration LONGEST = Duration.ofDays(3653);

    public static final String NO_YEAR = "must be in the years 1 to 9999";
    public static final String TOO_LONG = "must not be longer than ten years";

    private static final Pattern DATE = Pattern.compile("[+-]?\\d{4,10}+-\\d\\d-\\d\\d.{0,60}+");
    private static final Pattern DURATION = Pattern.compile("[+-]?P.{1,60}+");

    private TimeBounds() {}

    public static boolean contains(Instant instant) {
        return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
    }

    /** Why a java.time value is out of bounds. Types without bounds are always fine. */
    public static Optional<String> refusal(Object value) {
        return switch (value) {
            case Instant at -> contains(at) ? Optional.empty() : Optional.of(NO_YEAR);
            case OffsetDateTime at -> refusal(at.toInstant());
            case ChronoZonedDateTime<?> at -> refusal(at.toInstant());
            case LocalDateTime at -> ofYear(at.getYear());
            case LocalDate day -> ofYear(day.getYear());
            case Duration length -> length.abs().compareTo(LONGEST) <= 0 ? Optional.empty() : Optional.of(TOO_LONG);
            case null, default -> Optional.empty();
        };
    }

    /**
     * Like {@link #refusal}, for a text parameter of any kind. Texts that are not a time as a whole are always fine.
     */
    public static Optional<String> refusalOfText(String text) {
        if (DURATION.matcher(text).matches()) {
            return parsed(text, Duration::parse).flatMap(TimeBounds::refusal);
        }
        if (DATE.matcher(text).matches()) {
            return Stream.<Function<String, Object>>of(
                            OffsetDateTime::parse,
                            LocalDate::parse,
                            LocalDateTime::parse,
                            ZonedDateTime::parse,
                            Instant::parse)
                    .flatMap(parser -> parsed(text, parser).stream())
                    .findFirst()
                    .flatMap(TimeBounds::refusal);
        }
        return Optional.empty();
    }

    private static Optional<Object> parsed(String text, Function<String, Object> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | ArithmeticException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofYear(int year) {
        return year >= 1 && year <= 9999 ? Optional.empty() : Optional.of(NO_YEAR);
    }
}
