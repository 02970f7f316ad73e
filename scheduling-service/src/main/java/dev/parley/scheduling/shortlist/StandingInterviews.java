package dev.parley.scheduling.shortlist;

/** What becomes of interviews that stand when a candidate is taken off the list. */
public enum StandingInterviews {
    KEEP,
    CANCEL
}
