package dev.parley.meeting.room;

import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.access.ParticipantRole;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The room of an interview: who was seen when, and whether it is open. Every change locks its row. */
@Entity
@Table(name = "room")
public class Room {

    @Id
    private UUID interviewId;

    private long eventSeq;
    private String status;
    private Instant candidateFirstSeenAt;
    private Instant interviewerFirstSeenAt;
    private Instant emptySince;

    protected Room() {}

    public UUID interviewId() {
        return interviewId;
    }

    public boolean isOpen() {
        return RoomState.OPEN.equals(status);
    }

    /** Records that someone came. A knock counts as attendance; a guest counts once an interviewer admits them. */
    void receive(Participant newcomer, Instant now) {
        status = RoomState.OPEN;
        emptySince = null;
        if (!newcomer.isGuest() || newcomer.wasAdmitted()) {
            seen(newcomer.role(), now);
        }
    }

    private void seen(ParticipantRole role, Instant now) {
        if (role == ParticipantRole.CANDIDATE && candidateFirstSeenAt == null) {
            candidateFirstSeenAt = now;
        }
        if (role == ParticipantRole.INTERVIEWER && interviewerFirstSeenAt == null) {
            interviewerFirstSeenAt = now;
        }
    }

    void emptied(Instant since) {
        emptySince = since;
    }

    void close(Instant now) {
        status = RoomState.CLOSED;
        if (emptySince == null) {
            emptySince = now;
        }
    }

    long nextSequence() {
        return ++eventSeq;
    }

    RoomState state(List<Participant> participants) {
        return new RoomState(
                interviewId,
                status,
                participants.stream().map(Participant::state).toList(),
                candidateFirstSeenAt,
                interviewerFirstSeenAt,
                emptySince);
    }
}
