package dev.parley.scheduling.series;

import dev.parley.scheduling.shared.TimeRange;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * @param time null when the local time does not exist on that day
 * @param note null when there is nothing to say
 */
record Occurrence(LocalDate date, TimeRange time, ZoneOffset offset, DstNote note) {}
