package dev.parley.scheduling.waitlist;

public enum OfferStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    LAPSED,
    /** The interview got another time, or the slot is not what was offered any more. */
    WITHDRAWN
}
