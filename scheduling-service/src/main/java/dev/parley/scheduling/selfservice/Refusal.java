package dev.parley.scheduling.selfservice;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** Reasons why the candidate may not do something now. */
public enum Refusal {
    /** The interview begins too soon. */
    CUTOFF,
    /** They have used all their moves. */
    CAP,
    /** It has begun, ended or was cancelled. */
    STATE,
    /** The recruiter has disabled interviews for them. */
    NOT_ENABLED,
    /** Nobody's slots are offered for this interview. */
    NO_SLOTS,
    /** The interview has a time, which can only be moved. */
    HAS_TIME,
    /** The interview has no time that could be moved. */
    NO_TIME,
    /** The interview has a window instead of a time. */
    SELF_PACED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
