package dev.parley.notification.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Times as a person in one zone reads them. */
record TimeText(ZoneId zone, Locale locale) {

    String date(Instant at) {
        return format("EEEE, d MMMM uuuu", at);
    }

    String time(Instant at) {
        return format("HH:mm", at);
    }

    String range(Instant start, Instant end) {
        return time(start) + " – " + time(end);
    }

    String moment(Instant at) {
        return date(at) + ", " + time(at) + " " + zoneName(at);
    }

    /** For a short message: day, time and IANA zone. */
    String shortMoment(Instant at) {
        return format("EEE d MMM, HH:mm", at) + " " + zone.getId();
    }

    /** The zone by its IANA name and by the letters people say, e.g. {@code Asia/Kolkata (IST)}. */
    String zoneName(Instant at) {
        String letters = lettersTell(at) ? format("z", at) : "UTC" + format("xxx", at);
        return letters.equals(zone.getId()) ? letters : zone.getId() + " (" + letters + ")";
    }

    /** Where the clocks are put back an hour comes twice; the letters are of use only if they differ then. */
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
