package dev.parley.notification.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Formats times for a person in one zone. */
record TimeText(ZoneId zone, Locale locale) {

    String date(Instant at) {
        return format("EEEE, d MMMM uuuu", at);
    }

    String time(Instant at) {
        return format("HH:mm", at);
    }

    /** From and to. Across a clock change each has its own zone letters, e.g. {@code 01:30 CET – 03:15 CEST}. */
    String range(Instant start, Instant end) {
        return sameOffset(start, end)
                ? time(start) + " – " + time(end)
                : time(start) + " " + offset(start, end) + " – " + time(end) + " " + offset(end, start);
    }

    /** The zone to write after {@link #range}, with its letters unless the range already shows them. */
    String zoneName(Instant start, Instant end) {
        return sameOffset(start, end) ? zoneName(start) : zone.getId();
    }

    private boolean sameOffset(Instant one, Instant other) {
        return zone.getRules().getOffset(one).equals(zone.getRules().getOffset(other));
    }

    private String offset(Instant at, Instant otherEnd) {
        boolean alike = letters(at).equals(letters(otherEnd));
        return alike ? utcOffset(at) : letters(at);
    }

    String moment(Instant at) {
        return date(at) + ", " + time(at) + " " + zoneName(at);
    }

    /** Day, time and IANA zone, for an SMS. */
    String shortMoment(Instant at) {
        return format("EEE d MMM, HH:mm", at) + " " + zone.getId();
    }

    /** The IANA name of the zone and its common letters, e.g. {@code Asia/Kolkata (IST)}. */
    String zoneName(Instant at) {
        String letters = letters(at);
        return letters.equals(zone.getId()) ? letters : zone.getId() + " (" + letters + ")";
    }

    private String letters(Instant at) {
        return lettersTell(at) ? format("z", at) : utcOffset(at);
    }

    private String utcOffset(Instant at) {
        return "UTC" + format("xxx", at);
    }

    /** When the clocks go back, an hour occurs twice. The letters help only if they differ then. */
    private boolean lettersTell(Instant at) {
        List<ZoneOffset> offsets =
                zone.getRules().getValidOffsets(at.atZone(zone).toLocalDateTime());
        return offsets.stream()
                        .map(offset ->
                                format("z", at.atZone(zone).toLocalDateTime().toInstant(offset)))
                        .distinct()
                        .count()
                == offsets.size();
    }

    boolean sameDay(Instant at, TimeText other) {
        return at.atZone(zone).toLocalDate().equals(at.atZone(other.zone).toLocalDate());
    }

    boolean sameClock(Instant at, TimeText other) {
        return zone.getRules().getOffset(at).equals(other.zone.getRules().getOffset(at));
    }

    private String format(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone));
    }

    static long minutes(Instant start, Instant end) {
        return Duration.between(start, end).toMinutes();
    }
}
