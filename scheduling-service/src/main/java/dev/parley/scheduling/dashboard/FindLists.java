package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The ids of each list, read from the index by time alone. */
@ApplicationScoped
class FindLists {

    private static final int DAY_LIMIT = 100;
    private static final int LIMIT = 8;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration YEAR = Duration.ofDays(366);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final EntityManager entities;

    FindLists(EntityManager entities) {
        this.entities = entities;
    }

    /** The live ones that touch the day; an interview that began the evening before is still of it. */
    List<UUID> ofDay(OwnRows rows, TimeRange day) {
        return ids(query(ofDay(rows), rows)
                .setParameter("dayStart", day.startsAt())
                .setParameter("from", day.startsAt().minus(LONGEST))
                .setParameter("to", day.endsAt())
                .setParameter("limit", DAY_LIMIT));
    }

    List<UUID> upcoming(OwnRows rows, Instant now) {
        return ids(query(upcoming(rows), rows)
                .setParameter("from", now.plusMillis(1))
                .setParameter("to", now.plus(YEAR))
                .setParameter("limit", LIMIT));
    }

    /** @param status COMPLETED or NO_SHOW; the latest first */
    List<UUID> lately(OwnRows rows, InterviewStatus status, Instant now) {
        return ids(query(lately(rows), rows)
                .setParameter("status", status.name())
                .setParameter("from", now.minus(WEEK))
                .setParameter("to", now)
                .setParameter("limit", LIMIT));
    }

    static String ofDay(OwnRows rows) {
        return sql(
                rows.read("id", "starts_at", "ends_at", "status", "mode"),
                "mode = 'LIVE' AND status NOT IN ('PENDING', 'CANCELLED') AND ends_at > :dayStart",
                "ASC");
    }

    static String upcoming(OwnRows rows) {
        return sql(rows.read("id", "starts_at", "status"), "status = 'SCHEDULED'", "ASC");
    }

    static String lately(OwnRows rows) {
        return sql(rows.read("id", "starts_at", "status"), "status = :status", "DESC");
    }

    private static String sql(String source, String condition, String direction) {
        return "SELECT i.id FROM " + source + " WHERE " + condition
                + " AND starts_at >= :from AND starts_at < :to ORDER BY starts_at " + direction + ", id LIMIT :limit";
    }

    private Query query(String sql, OwnRows rows) {
        return rows.bind(entities.createNativeQuery(sql));
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return query.getResultList();
    }
}
