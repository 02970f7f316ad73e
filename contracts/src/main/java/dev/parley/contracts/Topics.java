package dev.parley.contracts;

/** Names of the Kafka topics. Their partitions, cleanup and retention are in {@code topics.yaml}. */
public final class Topics {

    /** Public state of interviews, key = interview id, compacted. */
    public static final String SCHEDULING_INTERVIEW = "parley.scheduling.interview.v1";
    /** Public state of jobs, key = job id, compacted. */
    public static final String SCHEDULING_JOB = "parley.scheduling.job.v1";
    /** Who is in each room, key = interview id, compacted. */
    public static final String MEETING_ROOM = "parley.meeting.room.v1";
    /** Progress of self-paced interviews, key = interview id, compacted. */
    public static final String MEETING_SELF_PACED = "parley.meeting.self-paced.v1";
    /** How many questions candidates of a job are asked in self-paced interviews, key = job id, compacted. */
    public static final String MEETING_QUESTION_BANK = "parley.meeting.question-bank.v1";
    /** Rooms between two people, opened by live invitations, key = room id, compacted. */
    public static final String MEETING_ADHOC_ROOM = "parley.meeting.adhoc-room.v1";
    /** Public state of invites, key = invite id, compacted. */
    public static final String INVITE_INVITE = "parley.invite.invite.v1";
    /** Public state of invitations between two people, key = invitation id, compacted. */
    public static final String INVITE_LIVE_INVITATION = "parley.invite.live-invitation.v1";
    /** Public state of verification cases, key = case id, compacted. */
    public static final String VERIFICATION_CASE = "parley.verification.case.v1";
    /** Outcome of messages, key = message id, compacted. */
    public static final String NOTIFICATION_MESSAGE = "parley.notification.message.v1";
    /** Who of those with an account has Parley open, key = user id, compacted. */
    public static final String NOTIFICATION_PRESENCE = "parley.notification.presence.v1";

    /**
     * Results of a screening outside of the suite, about candidates and jobs. Other systems publish them, scheduling
     * reads them.
     */
    public static final String SCREENING_MATCH_RESULT = "parley.screening.match-result.v1";

    /** Names and addresses of people; private. Key = person id, compacted. A tombstone erases the person. */
    public static final String CONTACT = "parley.private.contact.v1";
    /** Requests to notify people; private, kept for 24 h. */
    public static final String NOTIFICATION_REQUEST = "parley.private.notification-request.v1";
    /** What was asked and set for candidates of self-paced interviews; private. Key = interview id, compacted. */
    public static final String ADJUSTMENT = "parley.private.adjustment.v1";
    /** Signals between replicas of the meeting service; private broadcast, kept for 10 min. */
    public static final String MEETING_SIGNAL = "parley.private.meeting-signal.v1";
    /** Wakes the live channel in every replica of the notification service; private broadcast, kept for 10 min. */
    public static final String LIVE_SIGNAL = "parley.private.live-signal.v1";

    private Topics() {}

    /** The dead-letter topic of a service, e.g. {@code deadLetters("scheduling")}. */
    public static String deadLetters(String service) {
        return "parley." + service + ".dead-letter.v1";
    }
}
