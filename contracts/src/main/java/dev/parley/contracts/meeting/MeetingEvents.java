package dev.parley.contracts.meeting;

/** CloudEvents types that meeting publishes. */
public final class MeetingEvents {

    /**
     * Also published for a knock: then {@code inLobby} of the participant is true, and the knock counts as attendance.
     */
    public static final String PARTICIPANT_JOINED = "dev.parley.meeting.ParticipantJoined.v1";

    public static final String PARTICIPANT_LEFT = "dev.parley.meeting.ParticipantLeft.v1";
    public static final String ROOM_CLOSED = "dev.parley.meeting.RoomClosed.v1";

    /** A video service made no meeting, so the interview is held in the room here; {@code videoFailure} says why. */
    public static final String VIDEO_FAILED = "dev.parley.meeting.VideoFailed.v1";

    /** Published on {@link dev.parley.contracts.Topics#MEETING_SELF_PACED}, like the next one. */
    public static final String SELF_PACED_STARTED = "dev.parley.meeting.SelfPacedStarted.v1";

    public static final String SELF_PACED_FINISHED = "dev.parley.meeting.SelfPacedFinished.v1";

    /** Published on {@link dev.parley.contracts.Topics#MEETING_QUESTION_BANK}. */
    public static final String QUESTION_BANK_CHANGED = "dev.parley.meeting.QuestionBankChanged.v1";

    /** Published on {@link dev.parley.contracts.Topics#ADJUSTMENT}, like the next five. */
    public static final String EXTRA_TIME_SET = "dev.parley.meeting.ExtraTimeSet.v1";

    public static final String ADJUSTMENT_REQUESTED = "dev.parley.meeting.AdjustmentRequested.v1";
    public static final String ADJUSTMENT_ANSWERED = "dev.parley.meeting.AdjustmentAnswered.v1";
    public static final String QUESTION_REOPENED = "dev.parley.meeting.QuestionReopened.v1";
    public static final String QUESTION_ANSWERED_AGAIN = "dev.parley.meeting.QuestionAnsweredAgain.v1";
    public static final String QUESTION_CLOSED_AGAIN = "dev.parley.meeting.QuestionClosedAgain.v1";

    /** Published on {@link dev.parley.contracts.Topics#MEETING_ADHOC_ROOM}, like the next three. */
    public static final String ADHOC_ROOM_OPENED = "dev.parley.meeting.AdhocRoomOpened.v1";

    public static final String ADHOC_ROOM_ENTERED = "dev.parley.meeting.AdhocRoomEntered.v1";
    public static final String ADHOC_ROOM_LEFT = "dev.parley.meeting.AdhocRoomLeft.v1";
    public static final String ADHOC_ROOM_CLOSED = "dev.parley.meeting.AdhocRoomClosed.v1";

    private MeetingEvents() {}
}
