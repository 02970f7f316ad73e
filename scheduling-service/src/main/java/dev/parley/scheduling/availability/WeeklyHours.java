package dev.parley.scheduling.availability;

import java.time.DayOfWeek;

/** E.g. MONDAY 09:00 to 17:00; a day may have several. */
public record WeeklyHours(DayOfWeek dayOfWeek, String from, String to) {}
