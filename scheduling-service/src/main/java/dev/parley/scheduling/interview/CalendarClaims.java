package dev.parley.scheduling.interview;

import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.rule.Plan;
import dev.parley.scheduling.rule.SchedulingRule;
import dev.parley.scheduling.rule.SchedulingRules;
import dev.parley.scheduling.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is taken when. The exclusion constraints of the table have the last word. */
@ApplicationScoped
public class CalendarClaims {

    private enum Kind {
        INTERVIEWER(SchedulingRules.INTERVIEWER_OVERLAP),
        CANDIDATE(SchedulingRules.CANDIDATE_OVERLAP);

        private final SchedulingRule overlap;

        Kind(SchedulingRule overlap) {
            this.overlap = overlap;
        }
    }

    private static final int ATTEMPTS = 3;

    private static final String OVERLAPS = """
            SELECT kind FROM calendar_claim
            WHERE kind = 'CANDIDATE' AND interview_id <> ? AND person_id = ? AND during && tstzrange(?, ?)
            UNION
            SELECT c.kind FROM unnest(cast(? AS uuid[])) AS w (person_id)
            JOIN calendar_claim c ON c.kind = 'INTERVIEWER' AND c.person_id = w.person_id
              AND c.during && padded(w.person_id, tstzrange(?, ?))
            WHERE c.interview_id <> ? AND c.slot_key <> ?""";

    /** By person, so that two of us meet in the same order. */
    private static final String ADD = """
            INSERT INTO calendar_claim (interview_id, person_id, kind, slot_key, during)
            SELECT ?, w.person_id, w.kind, ?, padded(w.person_id, tstzrange(?, ?))
            FROM unnest(cast(? AS uuid[]), cast(? AS text[])) AS w (person_id, kind)
            ORDER BY w.person_id
            ON CONFLICT DO NOTHING""";

    private final Sql sql;

    CalendarClaims(Sql sql) {
        this.sql = sql;
    }

    /** Names of the rules that are broken by the claims of others. */
    Set<String> brokenBy(Plan plan) {
        Instant starts = plan.time().startsAt();
        Instant ends = plan.time().endsAt();
        List<String> kinds = sql.list(
                OVERLAPS,
                row -> row.getString(1),
                plan.interviewId(),
                plan.candidateId(),
                starts,
                ends,
                plan.interviewerIds().toArray(UUID[]::new),
                starts,
                ends,
                plan.interviewId(),
                plan.slotKey());
        return kinds.stream().map(kind -> Kind.valueOf(kind).overlap.name()).collect(Collectors.toSet());
    }

    /** @throws dev.parley.scheduling.rule.BrokenRules when one of its people is taken then */
    void replace(Interview interview) {
        release(interview.id());
        add(interview);
    }

    /**
     * Of one that has none yet.
     *
     * @throws dev.parley.scheduling.rule.BrokenRules when one of its people is taken then
     */
    void add(Interview interview) {
        if (interview.isSelfPaced() || interview.time() == null) {
            return;
        }
        Map<UUID, Kind> kinds = new LinkedHashMap<>();
        interview.interviewerIds().forEach(id -> kinds.put(id, Kind.INTERVIEWER));
        kinds.put(interview.candidate().id(), Kind.CANDIDATE);
        Plan plan = Plan.of(
                interview.id(),
                interview.candidate().id(),
                interview.interviewerIds(),
                interview.slotId(),
                interview.time());
        for (int attempt = 1; insert(plan, kinds) < kinds.size(); attempt++) {
            SchedulingRules.checkCalendars(brokenBy(plan));
            // what was in the way is gone since
            if (attempt == ATTEMPTS) {
                throw Problems.of("conflict", "The calendars of these people are changing right now: try again.");
            }
            release(interview.id());
        }
    }

    private int insert(Plan plan, Map<UUID, Kind> kinds) {
        return sql.update(
                ADD,
                plan.interviewId(),
                plan.slotKey(),
                plan.time().startsAt(),
                plan.time().endsAt(),
                kinds.keySet().toArray(UUID[]::new),
                kinds.values().stream().map(Kind::name).toArray(String[]::new));
    }

    public void release(UUID interviewId) {
        sql.update("DELETE FROM calendar_claim WHERE interview_id = ?", interviewId);
    }
}
