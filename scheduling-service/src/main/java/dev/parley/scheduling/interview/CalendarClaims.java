package dev.parley.scheduling.interview;

import dev.parley.scheduling.rule.CalendarRules;
import dev.parley.scheduling.rule.Plan;
import dev.parley.scheduling.rule.SchedulingRule;
import dev.parley.scheduling.rule.SchedulingRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is taken when. The exclusion constraints of the table have the last word. */
@ApplicationScoped
public class CalendarClaims implements CalendarRules {

    private enum Kind {
        INTERVIEWER(SchedulingRules.INTERVIEWER_OVERLAP),
        CANDIDATE(SchedulingRules.CANDIDATE_OVERLAP);

        private final SchedulingRule overlap;

        Kind(SchedulingRule overlap) {
            this.overlap = overlap;
        }
    }

    private final EntityManager entities;

    CalendarClaims(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> brokenBy(Plan plan) {
        List<String> kinds = entities.createNativeQuery("""
                        SELECT kind FROM calendar_claim
                        WHERE kind = 'CANDIDATE' AND interview_id <> :self AND person_id = :candidate
                          AND during && tstzrange(:starts, :ends)
                        UNION
                        SELECT c.kind FROM unnest(cast(:interviewers AS uuid[])) AS w (person_id)
                        JOIN calendar_claim c ON c.kind = 'INTERVIEWER' AND c.person_id = w.person_id
                          AND c.during && padded(w.person_id, tstzrange(:starts, :ends))
                        WHERE c.interview_id <> :self AND c.slot_key <> :slotKey""", String.class)
                .setParameter("self", plan.interviewId())
                .setParameter("starts", plan.time().startsAt())
                .setParameter("ends", plan.time().endsAt())
                .setParameter("candidate", plan.candidateId())
                .setParameter("interviewers", plan.interviewerIds().toArray(UUID[]::new))
                .setParameter("slotKey", plan.slotKey())
                .getResultList();
        return kinds.stream().map(kind -> Kind.valueOf(kind).overlap.name()).collect(Collectors.toSet());
    }

    /** Rows go in by person id, so that two of us meet in the same order. */
    void replace(Interview interview) {
        release(interview.id());
        if (interview.isSelfPaced() || interview.time() == null) {
            return;
        }
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
                    .setParameter("slotKey", slotKey(interview.id(), interview.slotId()))
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

    static UUID slotKey(UUID interviewId, UUID slotId) {
        return slotId == null ? interviewId : slotId;
    }
}
