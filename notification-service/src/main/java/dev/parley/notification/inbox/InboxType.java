package dev.parley.notification.inbox;

import java.util.Arrays;
import java.util.Optional;

/** What a notification says. The UI has the words. */
public enum InboxType {
    INTERVIEW_SCHEDULED("interviewer-scheduled"),
    INTERVIEW_RESCHEDULED("interviewer-rescheduled"),
    INTERVIEW_CANCELLED("interviewer-cancelled"),
    INTERVIEW_REASSIGNED("interviewer-removed"),
    PANEL_CHANGED("interviewer-panel-changed"),
    VIDEO_CHANGED("interviewer-video-changed"),
    VIDEO_FAILED("owner-video-failed"),
    INTERVIEWER_DECLINED("interviewer-declined"),
    SCHEDULED_BY_CANDIDATE("owner-scheduled-by-candidate"),
    RESCHEDULED_BY_CANDIDATE("owner-rescheduled-by-candidate"),
    CANCELLED_BY_CANDIDATE("owner-cancelled-by-candidate"),
    CANDIDATE_WAITING("interviewer-candidate-waiting"),
    CANDIDATE_ABSENT("interviewer-candidate-absent"),
    SCORECARD_MISSING("scorecard-reminder"),
    MORE_TIME_ASKED("owner-extension-requested"),
    ADJUSTMENT_ASKED("owner-adjustment-requested"),
    ANSWERED_AGAIN("owner-answered-again"),
    ANSWERS_SHARED("answers-shared"),
    CASE_ASSIGNED(null),
    CASE_SUBMITTED(null),
    CASE_TO_REVIEW(null),
    CASE_DECIDED(null),
    CASE_LINK_EXPIRED(null),
    /** Somebody rings; it becomes one of the next two, or goes when it is answered. */
    LIVE_INVITATION("live-invitation"),
    LIVE_INVITATION_MISSED(null),
    LIVE_INVITATION_CANCELLED(null),
    /** The inviter's own, which was cancelled because they were away. */
    LIVE_INVITATION_ENDED(null),
    MESSAGE_FAILED(null);

    private final String template;

    /** @param template of the message that says the same to staff, or null */
    InboxType(String template) {
        this.template = template;
    }

    public static Optional<InboxType> ofTemplate(String template) {
        return Arrays.stream(values())
                .filter(type -> template.equals(type.template))
                .findFirst();
    }
}
