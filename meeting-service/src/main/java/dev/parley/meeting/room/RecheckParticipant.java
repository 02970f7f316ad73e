package dev.parley.meeting.room;

import dev.parley.meeting.access.ParticipantRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Checks again that a participant may still be in the room. */
@ApplicationScoped
public class RecheckParticipant {

    private final Rooms rooms;
    private final Occasions occasions;
    private final Participants participants;
    private final CloseRoom closeRoom;
    private final LeaveRoom leaveRoom;

    RecheckParticipant(
            Rooms rooms, Occasions occasions, Participants participants, CloseRoom closeRoom, LeaveRoom leaveRoom) {
        this.rooms = rooms;
        this.occasions = occasions;
        this.participants = participants;
        this.closeRoom = closeRoom;
        this.leaveRoom = leaveRoom;
    }

    @Transactional
    public void recheck(UUID meetingId, UUID participantId) {
        closeRoom.closeIfOver(meetingId);
        Room room = rooms.findById(meetingId);
        Participant participant = participants.findById(participantId);
        if (participant != null && participant.isHere() && !occasions.of(room).admits(participant)) {
            String code = participant.role() == ParticipantRole.CANDIDATE ? "link-replaced" : "forbidden";
            leaveRoom.evict(meetingId, participantId, code, "You no longer have access to this room.");
        }
    }
}
