package dev.parley.scheduling.interview;

import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who is taken when. The exclusion constraints of the table have the last word. */
@ApplicationScoped
public class CalendarClaims {

    enum Kind {
        INTERVIEWER,
        CANDIDATE
    }

    private final EntityManager entities;

    CalendarClaims(EntityManager entities) {
        this.entities = entities;
    }

    /** Which kinds of people of the placement are taken by another interview. */
    @SuppressWarnings("unchecked")
    Set<Kind> busy(Interview interview, Placement placement) {
        TimeRange time = placement.time();
        if (time == null || !time.isForward()) {
            return Set.of();
        }
        List<String> kinds = entities.createNativeQuery("""
                        SELECT kind FROM calendar_claim
                        WHERE kind = 'CANDIDATE' AND interview_id <> :self AND person_id = :candidate
                          AND during && tstzrange(:starts, :ends)
                        UNION
                        SELECT c.kind FROM unnest(cast(:interviewers AS uuid[])) AS w (person_id)
                        JOIN calendar_claim c ON c.kind = 'INTERVIEWER' AND c.person_id = w.person_id
                          AND c.during && padded(w.person_id, tstzrange(:starts, :ends))
                        WHERE c.interview_id <> :self AND c.slot_key <> :slotKey""", String.class)
                .setParameter("self", interview.id())
                .setParameter("starts", time.startsAt())
                .setParameter("ends", time.endsAt())
                .setParameter("candidate", interview.candidate().id())
                .setParameter("interviewers", placement.interviewerIds().toArray(UUID[]::new))
                .setParameter("slotKey", slotKey(interview, placement.slotId()))
                .getResultList();
        return kinds.stream().map(Kind::valueOf).collect(java.util.stream.Collectors.toSet());
    }

    /** Rows go in by person id, so that two of us meet in the same order. */
    void replace(Interview interview) {
        release(interview.id());
        Map<UUID, Kind> kinds = new HashMap<>();
        interview.interviewerIds().forEach(id -> kinds.put(id, Kind.INTERVIEWER));
        kinds.put(interview.candidate().id(), Kind.CANDIDATE);
        for (UUID person : new TreeSet<>(kinds.keySet())) {
            entities.createNativeQuery("""
                            INSERT INTO calendar_claim (interview_id, person_id, kind, slot_key, during)
                            VALUES (:interview, :person, :kind, :slotKey,
                                    padded(:person, tstzrange(:starts, :ends)))""")
                    .setParameter("interview", interview.id())
                    .setParameter("person", person)
                    .setParameter("kind", kinds.get(person).name())
                    .setParameter("slotKey", slotKey(interview, interview.slotId()))
                    .setParameter("starts", interview.startsAt())
                    .setParameter("ends", interview.endsAt())
                    .executeUpdate();
        }
    }

    public void release(UUID interviewId) {
        entities.createNativeQuery("DELETE FROM calendar_claim WHERE interview_id = :interview")
                .setParameter("interview", interviewId)
                .executeUpdate();
    }

    private static UUID slotKey(Interview interview, UUID slotId) {
        return slotId == null ? interview.id() : slotId;
    }
}
