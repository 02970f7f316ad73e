package dev.parley.scheduling.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What stands in an interviewer's feed: their interviews, and for a while those that were called off. */
@ApplicationScoped
class FeedEntries {

    private static final Duration PAST = Duration.ofDays(30);
    private static final Duration CANCELLED = Duration.ofDays(14);
    private static final int AT_MOST = 2000;

    private final EntityManager entities;

    FeedEntries(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<FeedEntry> of(UUID personId, Instant now) {
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT i.id, i.revision, i.status = 'CANCELLED' AS cancelled, i.starts_at, i.ends_at,
                               j.title, j.company_name, c.name, CASE i.type WHEN 'OFFLINE' THEN i.place END AS place,
                               coalesce(log.changed_at, i.created_at) AS changed_at
                        FROM interview_interviewer p
                        JOIN interview i ON i.id = p.interview_id
                        JOIN job j ON j.id = i.job_id
                        JOIN candidate c ON c.id = i.candidate_id
                        LEFT JOIN LATERAL (SELECT max(at) AS changed_at FROM audit_entry a
                                           WHERE a.interview_id = i.id) log ON TRUE
                        WHERE p.person_id = :person AND NOT EXISTS (SELECT 1 FROM interview_decline d
                              WHERE d.interview_id = i.id AND d.person_id = p.person_id)
                          AND i.mode = 'LIVE' AND i.ends_at > :past
                          AND (i.status IN ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW')
                            OR (i.status = 'CANCELLED' AND log.changed_at > :cancelled))
                        ORDER BY i.starts_at, i.id""", Tuple.class)
                .setParameter("person", personId)
                .setParameter("past", now.minus(PAST))
                .setParameter("cancelled", now.minus(CANCELLED))
                .setMaxResults(AT_MOST)
                .getResultList();
        return rows.stream().map(FeedEntries::entry).toList();
    }

    private static FeedEntry entry(Tuple row) {
        return new FeedEntry(
                row.get("id", UUID.class),
                row.get("revision", Integer.class),
                row.get("cancelled", Boolean.class),
                row.get("starts_at", Instant.class),
                row.get("ends_at", Instant.class),
                row.get("title", String.class),
                row.get("company_name", String.class),
                row.get("name", String.class),
                row.get("place", String.class),
                row.get("changed_at", Instant.class));
    }
}
