package dev.parley.scheduling.dashboard;

import com.fasterxml.jackson.annotation.JsonValue;

/** What asks for somebody's attention, the most urgent first, and since when. */
public enum Attention {
    CANDIDATE_WAITING("candidate-waiting", "candidate_joined_at", """
            status IN ('SCHEDULED', 'IN_PROGRESS') AND starts_at > :dayAgo AND starts_at <= :soon AND room_occupied
            AND candidate_joined_at IS NOT NULL AND interviewer_joined_at IS NULL"""),
    CANDIDATE_ABSENT("candidate-absent", "starts_at + cast(:absentAfter AS interval)", """
            status IN ('SCHEDULED', 'IN_PROGRESS') AND type = 'ONLINE' AND mode = 'LIVE'
            AND starts_at > :dayAgo AND starts_at <= cast(:now AS timestamptz) - cast(:absentAfter AS interval)
            AND ends_at > :now AND candidate_joined_at IS NULL"""),
    RUNNING("running", "coalesce(started_at, starts_at)", """
            status = 'IN_PROGRESS' AND mode = 'LIVE' AND starts_at > :dayAgo AND starts_at <= :soon"""),
    STARTS_SOON("starts-soon", "starts_at", """
            status = 'SCHEDULED' AND mode = 'LIVE' AND starts_at > :now AND starts_at <= :soon"""),
    PENDING_TOO_LONG("pending-too-long", "created_at", """
            status = 'PENDING' AND created_at <= :pendingSince"""),
    OUTCOME_UNCONFIRMED("outcome-unconfirmed", "ends_at", """
            starts_at > :confirmSince AND starts_at <= :now
            AND (status = 'COMPLETED' AND type = 'OFFLINE' OR status = 'NO_SHOW' AND no_show_party = 'BOTH')
            AND mode = 'LIVE'
            AND NOT EXISTS (SELECT FROM audit_entry a WHERE a.interview_id = i.id AND a.actor_id IS NOT NULL
                            AND a.action IN ('COMPLETED', 'NO_SHOW', 'OUTCOME_CONFIRMED'))""");

    private final String code;
    private final String since;
    private final String condition;

    Attention(String code, String since, String condition) {
        this.code = code;
        this.since = since;
        this.condition = condition;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Happens right now: an interview is named once, with what is most urgent. */
    boolean live() {
        return this == CANDIDATE_WAITING || this == CANDIDATE_ABSENT || this == RUNNING || this == STARTS_SOON;
    }

    /** The oldest first. */
    String query(OwnRows rows) {
        String source = live() ? rows.read("*") : rows.owned("*");
        return "SELECT i.id, " + since + " AS since FROM " + source + " WHERE " + condition
                + " ORDER BY since, i.id LIMIT :limit";
    }
}
