package dev.parley.contracts.meeting;

/** CloudEvents types that meeting publishes. */
public final class MeetingEvents {

    /** Also for a knock: {@code inLobby} of the participant is true then, and it counts as attendance. */
    public static final String PARTICIPANT_JOINED = "dev.parley.meeting.ParticipantJoined.v1";

    public static final String PARTICIPANT_LEFT = "dev.parley.meeting.ParticipantLeft.v1";
    public static final String ROOM_CLOSED = "dev.parley.meeting.RoomClosed.v1";

    private MeetingEvents() {}
}
