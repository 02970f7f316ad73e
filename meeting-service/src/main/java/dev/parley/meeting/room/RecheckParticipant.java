package dev.parley.meeting.room;

import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.Interviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Checks again that a participant may still be in the room. */
@ApplicationScoped
public class RecheckParticipant {

    private final Interviews interviews;
    private final Participants participants;
    private final CloseRoom closeRoom;
    private final LeaveRoom leaveRoom;

    RecheckParticipant(Interviews interviews, Participants participants, CloseRoom closeRoom, LeaveRoom leaveRoom) {
        this.interviews = interviews;
        this.participants = participants;
        this.closeRoom = closeRoom;
        this.leaveRoom = leaveRoom;
    }

    @Transactional
    public void recheck(UUID interviewId, UUID participantId) {
        closeRoom.closeIfOver(interviewId);
        Interview interview = interviews.findById(interviewId);
        Participant participant = participants.findById(participantId);
        if (participant != null && participant.isHere() && !participant.mayStay(interview)) {
            String code = participant.isInterviewer() ? "forbidden" : "link-replaced";
            leaveRoom.evict(interviewId, participantId, code, "You no longer have access to this interview.");
        }
    }
}
