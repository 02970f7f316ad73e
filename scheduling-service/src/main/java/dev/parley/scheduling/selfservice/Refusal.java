package dev.parley.scheduling.selfservice;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** Why the candidate may not do something just now. */
public enum Refusal {
    /** The interview begins too soon. */
    CUTOFF,
    /** They have moved it as often as they may. */
    CAP,
    /** It is under way, over or called off. */
    STATE,
    /** The recruiter has switched interviews off for them. */
    NOT_ENABLED,
    /** Nobody's slots are offered for this interview. */
    NO_SLOTS,
    /** There is a time already: it is moved instead. */
    HAS_TIME,
    /** There is no time yet that could be moved. */
    NO_TIME,
    /** There is a window instead of a time. */
    SELF_PACED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
