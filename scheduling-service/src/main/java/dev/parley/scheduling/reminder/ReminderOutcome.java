package dev.parley.scheduling.reminder;

/** What became of a reminder when it was due. */
enum ReminderOutcome {
    /** Messages were asked for. */
    REQUESTED,
    /** The candidate was absent; their interviewers were told. */
    NOTED,
    /** Everybody was there already. */
    NOT_NEEDED,
    /** The interview is at another time, or is not to be held any more. */
    SUPERSEDED,
    /** Nobody looked in time: the next one speaks. */
    TOO_LATE
}
