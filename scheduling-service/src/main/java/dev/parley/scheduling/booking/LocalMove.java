package dev.parley.scheduling.booking;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.time.Zones;
import dev.parley.scheduling.shared.TimeRange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Another local time of day, or other local days; what is null stays. As with a series, a time that a clock change
 * leaves out is refused, and of one that it repeats the earlier is meant.
 */
record LocalMove(LocalTime startTime, Integer days, Duration duration) {

    static LocalMove of(BulkRequest request) {
        return new LocalMove(request.startTime(), request.days(), request.duration());
    }

    TimeRange applied(TimeRange time, String zone) {
        ZoneId zoneId = Zones.of(zone, "UTC");
        LocalDateTime former = time.startsAt().atZone(zoneId).toLocalDateTime();
        LocalDateTime local = former.plusDays(days == null ? 0 : days);
        if (startTime != null) {
            local = local.toLocalDate().atTime(startTime);
        }
        var length = duration == null ? time.length() : duration;
        var startsAt = local.equals(former) ? time.startsAt() : instant(local, zoneId);
        return new TimeRange(startsAt, startsAt.plus(length));
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw Invalid.field("startTime", "clock-gap", "does not exist on " + local.toLocalDate());
        }
        return local.toInstant(offsets.getFirst());
    }
}
