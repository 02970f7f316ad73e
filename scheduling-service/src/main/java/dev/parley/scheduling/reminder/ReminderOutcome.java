package dev.parley.scheduling.reminder;

/** The outcome of a due reminder. */
enum ReminderOutcome {
    /** Messages were requested. */
    REQUESTED,
    /** The candidate was absent, and the interviewers were told. */
    NOTED,
    /** Everyone was already present. */
    NOT_NEEDED,
    /** The interview has another time, or will not take place. */
    SUPERSEDED,
    /** It was not sent in time. The next one replaces it. */
    TOO_LATE
}
