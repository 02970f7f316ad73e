package dev.parley.scheduling.availability;

import dev.parley.platform.problem.FieldProblem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Working hours as somebody filled them in, and everything that is wrong with them. */
final class HoursForm {

    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<DayOfWeek, List<Hours>> weekly = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, List<Hours>> dates = new HashMap<>();

    HoursForm(List<WeeklyHours> rows, List<DateOverride> overrides) {
        for (int i = 0; i < rows.size(); i++) {
            WeeklyHours row = rows.get(i);
            String field = "weekly[" + i + "]";
            if (row.dayOfWeek() == null) {
                problem(field + ".dayOfWeek", "required", "must be a day such as MONDAY");
            } else {
                add(weekly, row.dayOfWeek(), row.from(), row.to(), field);
            }
        }
        readOverrides(overrides);
    }

    private void readOverrides(List<DateOverride> rows) {
        Set<LocalDate> off = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            DateOverride row = rows.get(i);
            String field = "overrides[" + i + "]";
            if (row.date() == null) {
                problem(field + ".date", "required", "must be a date such as 2026-12-24");
            } else if (!row.isOff()) {
                add(dates, row.date(), row.from(), row.to(), field);
            } else if (row.from() != null || row.to() != null) {
                problem(field + ".off", "off-with-hours", "a day off has no hours");
            } else {
                off.add(row.date());
            }
        }
        for (LocalDate date : off) {
            if (dates.putIfAbsent(date, List.of()) != null) {
                problem("overrides", "off-with-hours", date + " is off and has hours: keep one of them");
            }
        }
    }

    private <K> void add(Map<K, List<Hours>> days, K day, String from, String to, String field) {
        Optional<Integer> start = Hours.minutes(from);
        Optional<Integer> end = Hours.minutes(to);
        if (start.isEmpty() || start.get() == Hours.END_OF_DAY) {
            problem(field + ".from", "bad-time", "must be a time such as 09:00");
        }
        if (end.isEmpty()) {
            problem(field + ".to", "bad-time", "must be a time such as 17:00; the end of the day is 24:00");
        }
        if (start.isEmpty() || end.isEmpty() || start.get() == Hours.END_OF_DAY) {
            return;
        }
        if (start.get() >= end.get()) {
            problem(
                    field + ".to",
                    "end-before-start",
                    "must be later than the start; use two rows for work past midnight");
            return;
        }
        Hours hours = new Hours(start.get(), end.get());
        List<Hours> others = days.computeIfAbsent(day, d -> new ArrayList<>());
        if (others.stream().anyMatch(o -> o.from() < hours.to() && hours.from() < o.to())) {
            problem(field, "hours-overlap", "overlaps other hours of that day");
            return;
        }
        others.add(hours);
        others.sort(null);
    }

    private void problem(String field, String code, String message) {
        problems.add(new FieldProblem(field, code, message));
    }

    List<FieldProblem> problems() {
        return problems;
    }

    WorkingHours hours(ZoneId zone) {
        return new WorkingHours(zone, weekly, dates);
    }
}
