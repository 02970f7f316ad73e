package dev.parley.scheduling.interview;

import dev.parley.scheduling.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which interviewers of which interview said that they cannot come, and why. */
@ApplicationScoped
public class Declines {

    private final EntityManager entities;
    private final Sql sql;
    private final InstantSource clock;

    Declines(EntityManager entities, Sql sql, InstantSource clock) {
        this.entities = entities;
        this.sql = sql;
        this.clock = clock;
    }

    /** Reasons by interviewer. */
    public Map<UUID, String> of(UUID interviewId) {
        return of(List.of(interviewId)).getOrDefault(interviewId, Map.of());
    }

    Map<UUID, Map<UUID, String>> of(Collection<UUID> interviewIds) {
        Map<UUID, Map<UUID, String>> declines = new HashMap<>();
        sql.of("SELECT interview_id, person_id, reason FROM interview_decline WHERE interview_id = ANY(:interviews)")
                .with("interviews", interviewIds.toArray(UUID[]::new))
                .list(row -> declines.computeIfAbsent(Sql.uuid(row, 1), id -> new HashMap<>())
                        .put(Sql.uuid(row, 2), row.getString(3)));
        return declines;
    }

    /** True when they had not declined before. */
    boolean add(Interview interview, UUID personId, String reason) {
        return entities.createNativeQuery("""
                        INSERT INTO interview_decline (interview_id, person_id, reason, declined_at)
                        VALUES (:interview, :person, :reason, :at) ON CONFLICT DO NOTHING""")
                        .setParameter("interview", interview.id())
                        .setParameter("person", personId)
                        .setParameter("reason", reason)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** Whoever declined one time may take another one. */
    void forget(Interview interview) {
        keepOnly(interview, List.of());
    }

    void keepOnly(Interview interview, Collection<UUID> people) {
        entities.createNativeQuery("""
                        DELETE FROM interview_decline
                        WHERE interview_id = :interview AND person_id <> ALL(:people)""")
                .setParameter("interview", interview.id())
                .setParameter("people", people.toArray(UUID[]::new))
                .executeUpdate();
    }
}
