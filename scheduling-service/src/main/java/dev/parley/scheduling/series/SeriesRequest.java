package dev.parley.scheduling.series;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/**
 * @param until last day; either this or {@code count}
 * @param startTime local, e.g. 10:00
 */
public record SeriesRequest(
        @NotEmpty @Size(max = 20) List<@NotNull UUID> interviewerIds,
        @NotNull @Zone String zone,
        @NotNull LocalDate from,
        LocalDate until,
        @Min(1) @Max(WeeklyPattern.AT_MOST) Integer count,
        @NotEmpty @Size(max = 7) List<@NotNull DayOfWeek> daysOfWeek,

        @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalTime startTime,

        @NotNull Duration duration,
        @Min(1) @Max(52) Integer everyWeeks,
        @NotNull @Min(1) @Max(1000) Integer maxCandidates,
        Boolean dryRun) {

    WeeklyPattern pattern() {
        return new WeeklyPattern(
                ZoneId.of(zone),
                from,
                until,
                count,
                EnumSet.copyOf(daysOfWeek),
                startTime,
                duration,
                everyWeeks == null ? 1 : everyWeeks);
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
