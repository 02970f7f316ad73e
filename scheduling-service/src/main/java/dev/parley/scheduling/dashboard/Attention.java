package dev.parley.scheduling.dashboard;

import com.fasterxml.jackson.annotation.JsonValue;

/** What asks for somebody's attention, the most urgent first, and since when. */
public enum Attention {
    CANDIDATE_WAITING("candidate-waiting", Whose.SEEN, "candidate_joined_at", """
            status IN ('SCHEDULED', 'IN_PROGRESS') AND mode = 'LIVE' AND starts_at > :dayAgo AND starts_at <= :soon
            AND room_occupied AND candidate_joined_at IS NOT NULL AND interviewer_joined_at IS NULL"""),
    CANDIDATE_ABSENT("candidate-absent", Whose.SEEN, "starts_at + cast(:lateEntry AS interval)", """
            status IN ('SCHEDULED', 'IN_PROGRESS') AND type = 'ONLINE' AND mode = 'LIVE'
            AND starts_at > :dayAgo AND starts_at <= cast(:now AS timestamptz) - cast(:lateEntry AS interval)
            AND ends_at > :now AND candidate_joined_at IS NULL"""),
    /** Since its start, or since both sides came when they met before it: who knocks early has begun nothing. */
    RUNNING("running", Whose.SEEN, """
            greatest(started_at, CASE WHEN candidate_joined_at IS NULL OR interviewer_joined_at IS NULL THEN starts_at
                ELSE least(starts_at, greatest(candidate_joined_at, interviewer_joined_at)) END)""", """
            status = 'IN_PROGRESS' AND mode = 'LIVE' AND starts_at > :dayAgo AND starts_at <= :soon
            AND (starts_at <= :now OR room_occupied AND candidate_joined_at IS NOT NULL
                 AND interviewer_joined_at IS NOT NULL)"""),
    STARTS_SOON("starts-soon", Whose.SEEN, "starts_at", """
            status IN ('SCHEDULED', 'IN_PROGRESS') AND mode = 'LIVE' AND starts_at > :now AND starts_at <= :soon"""),
    INTERVIEWER_DECLINED("interviewer-declined", Whose.OWNED, """
            (SELECT max(d.declined_at) FROM interview_decline d WHERE d.interview_id = i.id)""", """
            status IN ('PENDING', 'SCHEDULED') AND (starts_at IS NULL OR starts_at > :now)
            AND id IN (SELECT d.interview_id FROM interview_decline d JOIN interview_interviewer s
                       ON s.interview_id = d.interview_id AND s.person_id = d.person_id)"""),
    /** The candidate of a self-paced interview asks for an adjustment. */
    ADJUSTMENT_ASKED("adjustment-asked", Whose.OWNED, "adjustment_asked_at", """
            adjustment_asked_at IS NOT NULL"""),
    PENDING_TOO_LONG("pending-too-long", Whose.OWNED, "created_at", """
            status = 'PENDING' AND created_at <= :pendingSince"""),
    OUTCOME_UNCONFIRMED("outcome-unconfirmed", Whose.OWNED, "ends_at", """
            starts_at > :confirmSince AND starts_at <= :now AND mode = 'LIVE'
            AND (status = 'COMPLETED' AND type = 'OFFLINE' OR status = 'NO_SHOW' AND no_show_party = 'BOTH')
            AND NOT EXISTS (SELECT FROM audit_entry a WHERE a.interview_id = i.id
                            AND a.action IN ('OUTCOME_CORRECTED', 'OUTCOME_CONFIRMED'))"""),
    SCORECARD_DUE("scorecard-due", Whose.HELD, "ends_at", """
            starts_at > :confirmSince AND starts_at <= :now AND mode = 'LIVE' AND status = 'COMPLETED'
            AND EXISTS (SELECT FROM scorecard_form f WHERE f.job_id = i.job_id)
            AND NOT EXISTS (SELECT FROM scorecard c WHERE c.interview_id = i.id AND c.person_id = :viewer
                            AND c.submitted_at IS NOT NULL)""");

    private enum Whose {
        SEEN,
        OWNED,
        HELD
    }

    private static final String[] COLUMNS = {
        "id",
        "job_id",
        "status",
        "type",
        "mode",
        "starts_at",
        "ends_at",
        "created_at",
        "started_at",
        "room_occupied",
        "candidate_joined_at",
        "interviewer_joined_at",
        "no_show_party",
        "adjustment_asked_at"
    };

    private final String code;
    private final Whose whose;
    private final String since;
    private final String condition;

    Attention(String code, Whose whose, String since, String condition) {
        this.code = code;
        this.whose = whose;
        this.since = since;
        this.condition = condition;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Happens right now: an interview is named once, with what is most urgent. */
    boolean live() {
        return whose == Whose.SEEN;
    }

    /** The oldest first. */
    String query(OwnRows rows) {
        String source =
                switch (whose) {
                    case SEEN -> rows.read(COLUMNS);
                    case OWNED -> rows.owned(COLUMNS);
                    case HELD -> rows.held(COLUMNS);
                };
        return "SELECT i.id, " + since + " AS since FROM " + source + " WHERE " + condition
                + " ORDER BY since, i.id LIMIT :limit";
    }
}
