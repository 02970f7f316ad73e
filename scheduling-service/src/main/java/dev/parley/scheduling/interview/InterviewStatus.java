package dev.parley.scheduling.interview;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of an interview; what may follow what. */
public enum InterviewStatus {
    PENDING,
    SCHEDULED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED,
    NO_SHOW;

    private static final Map<InterviewStatus, Set<InterviewStatus>> NEXT = Map.of(
            PENDING, EnumSet.of(SCHEDULED, CANCELLED),
            SCHEDULED, EnumSet.of(SCHEDULED, IN_PROGRESS, NO_SHOW, CANCELLED),
            IN_PROGRESS, EnumSet.of(COMPLETED, NO_SHOW),
            COMPLETED, EnumSet.of(NO_SHOW),
            NO_SHOW, EnumSet.of(COMPLETED),
            CANCELLED, EnumSet.noneOf(InterviewStatus.class));

    /** Nobody joins an OFFLINE interview, so it may be completed without having been started. */
    public boolean mayBecome(InterviewStatus next, InterviewType type) {
        return NEXT.get(this).contains(next)
                || (type == InterviewType.OFFLINE && this == SCHEDULED && next == COMPLETED);
    }

    /** A sentence for who asked for something that the status does not allow. */
    String whatIsPossible() {
        return switch (this) {
            case PENDING -> "Book a time for it, or cancel it.";
            case SCHEDULED -> "Reschedule it, cancel it, or wait until it has taken place.";
            case IN_PROGRESS -> "Wait until it has ended.";
            case COMPLETED, NO_SHOW -> "Correct its outcome if that is wrong, or schedule a new interview.";
            case CANCELLED -> "Schedule a new interview.";
        };
    }

    /** Still to be held. */
    public boolean isStanding() {
        return STANDING.contains(this);
    }

    public static final Set<InterviewStatus> STANDING = Set.copyOf(EnumSet.of(PENDING, SCHEDULED, IN_PROGRESS));
}
