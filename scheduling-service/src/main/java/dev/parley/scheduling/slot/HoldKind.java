package dev.parley.scheduling.slot;

public enum HoldKind {
    /** While a candidate decides. */
    HOLD,
    /** While an offer to somebody on the waiting list stands. */
    OFFER
}
