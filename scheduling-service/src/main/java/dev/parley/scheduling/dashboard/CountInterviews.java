package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.dashboard.DashboardResponse.DayCount;
import dev.parley.scheduling.dashboard.DashboardResponse.Numbers;
import dev.parley.scheduling.interview.InterviewStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.LocalDate;
import java.util.List;

/** Counts the viewer's interviews by the day of their start, within the weeks the numbers speak of. */
@ApplicationScoped
class CountInterviews {

    private static final int WEEK = 7;

    private final EntityManager entities;

    CountInterviews(EntityManager entities) {
        this.entities = entities;
    }

    private record Count(LocalDate day, InterviewStatus status, int number) {}

    Numbers count(OwnRows rows, Spans spans) {
        List<Count> counts = byDay(rows, spans);
        List<DayCount> trend = spans.trend().stream()
                .map(day -> new DayCount(
                        day,
                        sum(counts, day, 1, InterviewStatus.COMPLETED),
                        sum(counts, day, 1, InterviewStatus.NO_SHOW)))
                .toList();
        LocalDate monday = spans.monday();
        LocalDate lately = spans.today().minusDays(WEEK - 1L);
        LocalDate before = lately.minusDays(WEEK);
        return new Numbers(
                sum(counts, spans.today(), 1, null),
                sum(counts, monday, WEEK, null),
                sum(counts, monday.minusWeeks(1), WEEK, null),
                sum(counts, lately, WEEK, InterviewStatus.COMPLETED),
                sum(counts, before, WEEK, InterviewStatus.COMPLETED),
                sum(counts, lately, WEEK, InterviewStatus.NO_SHOW),
                sum(counts, before, WEEK, InterviewStatus.NO_SHOW),
                pending(rows),
                trend);
    }

    private static int sum(List<Count> counts, LocalDate from, int days, InterviewStatus status) {
        return counts.stream()
                .filter(count -> !count.day().isBefore(from)
                        && count.day().isBefore(from.plusDays(days))
                        && (status == null || count.status() == status))
                .mapToInt(Count::number)
                .sum();
    }

    @SuppressWarnings("unchecked")
    private List<Count> byDay(OwnRows rows, Spans spans) {
        List<Tuple> found = rows.bind(entities.createNativeQuery(byDay(rows), Tuple.class))
                .setParameter("zone", spans.zone().getId())
                .setParameter("from", spans.counted().startsAt())
                .setParameter("to", spans.counted().endsAt())
                .getResultList();
        return found.stream()
                .map(row -> new Count(
                        LocalDate.parse(row.get("day", String.class)),
                        InterviewStatus.valueOf(row.get("status", String.class)),
                        row.get("number", Long.class).intValue()))
                .toList();
    }

    private long pending(OwnRows rows) {
        return (Long) rows.bind(entities.createNativeQuery(waiting(rows))).getSingleResult();
    }

    static String byDay(OwnRows rows) {
        return """
                SELECT cast(cast(starts_at AT TIME ZONE :zone AS date) AS text) AS day, status, count(*) AS number
                FROM %s WHERE starts_at >= :from AND starts_at < :to AND status NOT IN ('PENDING', 'CANCELLED')
                GROUP BY 1, 2""".formatted(rows.read("starts_at", "status"));
    }

    static String waiting(OwnRows rows) {
        return "SELECT count(*) FROM " + rows.owned("status") + " WHERE status = 'PENDING'";
    }
}
