package dev.parley.scheduling.availability;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * @param weekly empty: any time
 * @param usual  the hours in which times are proposed while nothing is set; null once something is
 */
public record AvailabilityResponse(
        UUID personId,
        String zone,
        List<WeeklyHours> weekly,
        List<DateOverride> overrides,
        Duration bufferBefore,
        Duration bufferAfter,
        @Nullable Integer dailyCap,
        @Nullable Integer weeklyCap,
        int version,
        @Nullable List<WeeklyHours> usual) {

    static AvailabilityResponse of(Availability a) {
        return new AvailabilityResponse(
                a.personId(),
                a.zone().getId(),
                weekly(a.hours()),
                overrides(a.hours()),
                a.bufferBefore(),
                a.bufferAfter(),
                a.dailyCap(),
                a.weeklyCap(),
                a.version(),
                null);
    }

    AvailabilityResponse withUsual(WorkingHours hours) {
        return new AvailabilityResponse(
                personId,
                zone,
                weekly,
                overrides,
                bufferBefore,
                bufferAfter,
                dailyCap,
                weeklyCap,
                version,
                weekly(hours));
    }

    static List<WeeklyHours> weekly(WorkingHours hours) {
        List<WeeklyHours> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Hours h : hours.weekly().getOrDefault(day, List.of())) {
                rows.add(new WeeklyHours(day, Hours.text(h.from()), Hours.text(h.to())));
            }
        }
        return rows;
    }

    static List<DateOverride> overrides(WorkingHours hours) {
        List<DateOverride> rows = new ArrayList<>();
        new TreeMap<LocalDate, List<Hours>>(hours.overrides()).forEach((date, parts) -> {
            if (parts.isEmpty()) {
                rows.add(new DateOverride(date, null, null, true));
            }
            parts.forEach(h -> rows.add(new DateOverride(date, Hours.text(h.from()), Hours.text(h.to()), null)));
        });
        return rows;
    }
}
