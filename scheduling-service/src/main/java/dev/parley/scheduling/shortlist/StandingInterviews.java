package dev.parley.scheduling.shortlist;

/** What happens to scheduled interviews when a candidate is removed from the shortlist. */
public enum StandingInterviews {
    KEEP,
    CANCEL
}
