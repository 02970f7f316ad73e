package dev.parley.scheduling.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

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
    private final InstantSource clock;

    Declines(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Reasons by interviewer. */
    public Map<UUID, String> of(UUID interviewId) {
        return of(List.of(interviewId)).getOrDefault(interviewId, Map.of());
    }

    @SuppressWarnings("unchecked")
    Map<UUID, Map<UUID, String>> of(Collection<UUID> interviewIds) {
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT interview_id, person_id, reason FROM interview_decline
                        WHERE interview_id = ANY(:interviews)""", Tuple.class)
                .setParameter("interviews", interviewIds.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Map<UUID, String>> declines = new HashMap<>();
        for (Tuple row : rows) {
            declines.computeIfAbsent(row.get("interview_id", UUID.class), id -> new HashMap<>())
                    .put(row.get("person_id", UUID.class), row.get("reason", String.class));
        }
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
