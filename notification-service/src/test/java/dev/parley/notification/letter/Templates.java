package dev.parley.notification.letter;

import java.util.List;

/** Every template that another service may ask for. */
public final class Templates {

    public static final List<String> ALL = List.of(
            "interview-scheduled",
            "interview-rescheduled",
            "interview-cancelled",
            "interviewer-scheduled",
            "interviewer-rescheduled",
            "interviewer-cancelled",
            "interview-reminder",
            "interviewer-reminder",
            "pick-a-time",
            "slot-offer",
            "owner-scheduled-by-candidate",
            "owner-rescheduled-by-candidate",
            "owner-cancelled-by-candidate",
            "interviewer-candidate-waiting",
            "interviewer-candidate-absent",
            "interviewer-declined",
            "interview-panel-changed",
            "interviewer-panel-changed",
            "interview-video-changed",
            "interviewer-video-changed",
            "owner-video-failed",
            "interviewer-removed",
            "scorecard-reminder",
            "self-paced-invitation",
            "self-paced-reminder",
            "self-paced-receipt",
            "self-paced-extra-time",
            "self-paced-extended",
            "owner-adjustment-requested",
            "self-paced-reopened",
            "owner-answered-again",
            "answers-shared",
            "invite-code",
            "invite-reminder",
            "invite-extended",
            "invite-extension-declined",
            "owner-extension-requested",
            "fresh-link",
            "live-invitation",
            "verification-link",
            "verification-link-resent",
            "verification-reminder",
            "verification-resubmission",
            "verification-receipt",
            "test-message");

    private Templates() {}
}
