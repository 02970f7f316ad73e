package dev.parley.invite.analytics;

import dev.parley.invite.analytics.AnalyticsResponse.Day;
import dev.parley.invite.analytics.AnalyticsResponse.Job;
import dev.parley.invite.invite.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts in the database: a recruiter's own invites, all for an admin. */
@ApplicationScoped
class CountInvites {

    private static final String STEPS = """
             count(*) AS issued, count(i.delivered_at) AS delivered, count(i.accepted_at) AS accepted,
            count(*) FILTER (WHERE i.status = 'expired' OR i.status = 'pending' AND i.expires_at <= :now) AS expired,
            count(*) FILTER (WHERE i.status = 'completed') AS completed,
            cast(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM i.accepted_at - i.issued_at))
                FILTER (WHERE i.accepted_at > i.issued_at) AS bigint) AS median
            """;
    private static final String SENT = """
             WHERE i.created_at >= :begin AND i.created_at < :end
            AND (:all OR i.owner_id = :owner)
            """;

    private final EntityManager entities;
    private final InstantSource clock;

    CountInvites(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    AnalyticsResponse count(Period period, Staff by) {
        return new AnalyticsResponse(
                period.from(),
                period.to(),
                period.zone().getId(),
                funnel(rows(query("SELECT" + STEPS + "FROM invite i" + SENT, period, by))
                        .getFirst()),
                days(period, by),
                jobs(period, by));
    }

    private List<Day> days(Period period, Staff by) {
        Query query = query(
                "SELECT cast(i.created_at AT TIME ZONE :zone AS date) AS day," + STEPS + "FROM invite i" + SENT
                        + "GROUP BY 1 ORDER BY 1",
                period,
                by);
        query.setParameter("zone", period.zone().getId());
        return rows(query).stream()
                .map(row -> new Day(row.get("day", LocalDate.class), funnel(row)))
                .toList();
    }

    private List<Job> jobs(Period period, Staff by) {
        Query query = query(
                "SELECT i.job_id, max(v.job_title) AS title, max(v.company_name) AS company," + STEPS
                        + "FROM invite i JOIN interview_view v ON v.interview_id = i.interview_id" + SENT
                        + "GROUP BY i.job_id ORDER BY issued DESC, title, i.job_id LIMIT 100",
                period,
                by);
        return rows(query).stream()
                .map(row -> new Job(
                        row.get("job_id", UUID.class),
                        row.get("title", String.class),
                        row.get("company", String.class),
                        funnel(row)))
                .toList();
    }

    private Query query(String sql, Period period, Staff by) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("begin", period.begin())
                .setParameter("end", period.end())
                .setParameter("all", by.isAdmin())
                .setParameter("owner", by.id());
    }

    private static List<Tuple> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static Funnel funnel(Tuple row) {
        return new Funnel(
                row.get("issued", Long.class),
                row.get("delivered", Long.class),
                row.get("accepted", Long.class),
                row.get("expired", Long.class),
                row.get("completed", Long.class),
                row.get("median", Long.class));
    }
}
