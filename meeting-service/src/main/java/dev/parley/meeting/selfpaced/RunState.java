package dev.parley.meeting.selfpaced;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What a candidate finds on the page of a self-paced interview. */
public enum RunState {
    /** No time has been set yet. */
    PENDING,
    TOO_EARLY,
    /** The recruiter has not written the questions yet. */
    NOT_PREPARED,
    /** May begin. */
    READY,
    RUNNING,
    FINISHED,
    /** The deadline has passed. */
    OVER,
    CANCELLED,
    /** The answers were deleted, by the candidate, by the recruiter, or because they were kept long enough. */
    DELETED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
