package dev.parley.contracts.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Full public state of a room after a change; data of every room event. Record key = interviewId.
 *
 * @param status                 OPEN or CLOSED
 * @param participants           everybody who has been here, including those who left
 * @param candidateFirstSeenAt   first join or knock of the candidate
 * @param interviewerFirstSeenAt first join of an interviewer
 * @param emptySince             absent while somebody is inside
 * @param videoFailure           VideoFailed only: which video service made no meeting, and why
 */
public record RoomState(
        UUID interviewId,
        String status,
        List<Participant> participants,
        Instant candidateFirstSeenAt,
        Instant interviewerFirstSeenAt,
        Instant emptySince,
        VideoFailure videoFailure) {

    public static final String OPEN = "OPEN";
    public static final String CLOSED = "CLOSED";

    /** A state of the room alone. */
    public RoomState(
            UUID interviewId,
            String status,
            List<Participant> participants,
            Instant candidateFirstSeenAt,
            Instant interviewerFirstSeenAt,
            Instant emptySince) {
        this(interviewId, status, participants, candidateFirstSeenAt, interviewerFirstSeenAt, emptySince, null);
    }

    public RoomState with(VideoFailure failure) {
        return new RoomState(
                interviewId, status, participants, candidateFirstSeenAt, interviewerFirstSeenAt, emptySince, failure);
    }

    /**
     * @param provider of which no meeting was made
     * @param failure  such as unauthorized, forbidden, busy or unreachable
     */
    public record VideoFailure(String provider, String failure) {}

    /**
     * @param role     CANDIDATE or INTERVIEWER
     * @param personId candidate id or {@code sub}; absent for people who have only the room id
     * @param leftAt   absent while inside
     * @param inLobby  true while knocking
     * @param via      how a candidate came in: MAILED_LINK, SHOWN_LINK (staff can see it, too) or ROOM_ID
     */
    public record Participant(
            UUID participantId,
            String role,
            UUID personId,
            Instant joinedAt,
            Instant leftAt,
            boolean inLobby,
            String via) {

        public static final String MAILED_LINK = "MAILED_LINK";
        public static final String SHOWN_LINK = "SHOWN_LINK";
        public static final String ROOM_ID = "ROOM_ID";
    }
}
