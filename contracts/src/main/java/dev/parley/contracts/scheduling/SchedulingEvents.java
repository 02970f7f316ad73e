package dev.parley.contracts.scheduling;

/** CloudEvents types that scheduling publishes. */
public final class SchedulingEvents {

    public static final String INTERVIEW_PENDING = "dev.parley.scheduling.InterviewPending.v1";
    public static final String INTERVIEW_SCHEDULED = "dev.parley.scheduling.InterviewScheduled.v1";
    public static final String INTERVIEW_RESCHEDULED = "dev.parley.scheduling.InterviewRescheduled.v1";
    public static final String INTERVIEW_CANCELLED = "dev.parley.scheduling.InterviewCancelled.v1";
    public static final String INTERVIEW_STARTED = "dev.parley.scheduling.InterviewStarted.v1";
    public static final String INTERVIEW_COMPLETED = "dev.parley.scheduling.InterviewCompleted.v1";
    public static final String INTERVIEW_NO_SHOW = "dev.parley.scheduling.InterviewNoShow.v1";

    /** Published on {@link dev.parley.contracts.Topics#SCHEDULING_JOB}, for a new job too. */
    public static final String JOB_CHANGED = "dev.parley.scheduling.JobChanged.v1";

    /** Private, published on {@link dev.parley.contracts.Topics#CONTACT}. */
    public static final String CONTACT_CHANGED = "dev.parley.scheduling.ContactChanged.v1";

    private SchedulingEvents() {}
}
