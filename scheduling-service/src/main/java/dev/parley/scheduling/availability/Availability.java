package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;

/**
 * The hours of an interviewer and the limits of their interviews.
 *
 * @param bufferBefore kept free before each interview
 * @param dailyCap     most interviews of a day by their own clock; null: any number
 * @param weeklyCap    most interviews from Monday to Sunday; null: any number
 */
public record Availability(
        UUID personId,
        WorkingHours hours,
        Duration bufferBefore,
        Duration bufferAfter,
        Integer dailyCap,
        Integer weeklyCap,
        int version) {

    /** Nothing set: any time, any number. */
    static Availability unrestricted(UUID personId, ZoneId zone) {
        WorkingHours anyTime = new WorkingHours(zone, Map.of(), Map.of());
        return new Availability(personId, anyTime, Duration.ZERO, Duration.ZERO, null, null, 0);
    }

    /** Whether anything was ever set: the version counts the changes. */
    boolean isSet() {
        return version > 0;
    }

    ZoneId zone() {
        return hours.zone();
    }

    boolean hasCaps() {
        return dailyCap != null || weeklyCap != null;
    }

    LocalDate day(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    boolean dayIsFull(Load load, LocalDate day) {
        return dailyCap != null && load.of(day).interviews() >= dailyCap;
    }

    boolean weekIsFull(Load load, LocalDate day) {
        return weeklyCap != null && load.ofWeek(day).interviews() >= weeklyCap;
    }

    /** What is taken when this is: an interview together with its buffers. */
    TimeRange padded(TimeRange time) {
        return new TimeRange(time.startsAt().minus(bufferBefore), time.endsAt().plus(bufferAfter));
    }

    /** From local midnight of the first day to that of the last. */
    TimeRange days(LocalDate first, LocalDate end) {
        return new TimeRange(
                first.atStartOfDay(zone()).toInstant(), end.atStartOfDay(zone()).toInstant());
    }
}
