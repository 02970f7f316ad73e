package dev.parley.scheduling.interview;

import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.rule.Plan;
import dev.parley.scheduling.rule.SchedulingRule;
import dev.parley.scheduling.rule.SchedulingRules;
import dev.parley.scheduling.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The times at which people are busy. The table's exclusion constraints have the last word. */
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
            WHERE kind = 'CANDIDATE' AND interview_id <> :interview
              AND person_id = (SELECT c.person_id FROM candidate c WHERE c.id = :candidate)
              AND during && tstzrange(:starts, :ends)
            UNION
            SELECT c.kind FROM unnest(cast(:interviewers AS uuid[])) AS w (person_id)
            JOIN calendar_claim c ON c.kind = 'INTERVIEWER' AND c.person_id = w.person_id
              AND c.during && padded(w.person_id, tstzrange(:starts, :ends))
            WHERE c.interview_id <> :interview AND c.slot_key <> :slot""";

    /**
     * By person, so that two of us meet in the same order. Who has the candidate's address is read with the rest: their
     * card may be moved to another person until the interview is there and locked.
     */
    private static final String ADD = """
            INSERT INTO calendar_claim (interview_id, person_id, kind, slot_key, during)
            SELECT :interview, w.person_id, w.kind, :slot, padded(w.person_id, tstzrange(:starts, :ends))
            FROM (SELECT p.id AS person_id, 'INTERVIEWER' AS kind FROM unnest(cast(:interviewers AS uuid[])) AS p (id)
                  UNION ALL SELECT c.person_id, 'CANDIDATE' FROM candidate c WHERE c.id = :candidate) w
            ORDER BY w.person_id
            ON CONFLICT DO NOTHING""";

    private final Sql sql;

    CalendarClaims(Sql sql) {
        this.sql = sql;
    }

    /** Names of the rules that are broken by the claims of others. */
    Set<String> brokenBy(Plan plan) {
        List<String> kinds = of(OVERLAPS, plan).list(row -> row.getString(1));
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
        if (takesTime(interview)) {
            claim(planOf(interview, interview.interviewerIds()));
        }
    }

    /**
     * After their card became one of another person, who takes the time from now on.
     *
     * @throws dev.parley.scheduling.rule.BrokenRules when that person is in another interview then
     */
    void moveCandidate(Interview interview) {
        if (takesTime(interview)) {
            sql.of("DELETE FROM calendar_claim WHERE interview_id = :interview AND kind = 'CANDIDATE'")
                    .with("interview", interview.id())
                    .update();
            claim(planOf(interview, List.of()));
        }
    }

    private static boolean takesTime(Interview interview) {
        return !interview.isSelfPaced() && interview.time() != null;
    }

    private static Plan planOf(Interview interview, List<UUID> interviewerIds) {
        return Plan.of(
                interview.id(), interview.candidate().id(), interviewerIds, interview.slotId(), interview.time());
    }

    /** Its interviewers and its candidate, all or none. */
    private void claim(Plan plan) {
        int wanted = plan.interviewerIds().size() + 1;
        int missing = wanted - insert(plan);
        for (int attempt = 1; missing > 0; attempt++) {
            SchedulingRules.checkCalendars(brokenBy(plan));
            // what was in the way is gone since
            if (attempt == ATTEMPTS) {
                throw Problems.of("conflict", "The calendars of these people are changing right now. Try again.");
            }
            missing -= insert(plan);
        }
    }

    private int insert(Plan plan) {
        return of(ADD, plan).update();
    }

    private Sql.Statement of(String statement, Plan plan) {
        return sql.of(statement)
                .with("interview", plan.interviewId())
                .with("slot", plan.slotKey())
                .with("starts", plan.time().startsAt())
                .with("ends", plan.time().endsAt())
                .with("interviewers", plan.interviewerIds().toArray(UUID[]::new))
                .with("candidate", plan.candidateId());
    }

    public void release(UUID interviewId) {
        sql.of("DELETE FROM calendar_claim WHERE interview_id = :interview")
                .with("interview", interviewId)
                .update();
    }
}
