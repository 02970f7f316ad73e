package dev.parley.meeting.room;

import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.access.ParticipantRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where people meet: who was seen when, and whether it is open. Every change locks its row. */
@Entity
@Table(name = "room")
public class Room {

    /** Of the interview, or of the invitation that two members accepted. */
    @Id
    @Column(name = "interview_id")
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    private long eventSeq;
    private String status;
    private Instant candidateFirstSeenAt;
    private Instant interviewerFirstSeenAt;
    private Instant emptySince;
    private boolean locked;

    protected Room() {}

    /** Open, and empty. */
    Room(UUID meetingId, RoomKind kind, Instant now) {
        this.meetingId = meetingId;
        this.kind = kind;
        this.status = RoomState.OPEN;
        this.emptySince = now;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public RoomKind kind() {
        return kind;
    }

    /** Null while somebody is here. */
    public Instant emptySince() {
        return emptySince;
    }

    public boolean isOpen() {
        return RoomState.OPEN.equals(status);
    }

    /** Whether those who have not been inside wait in the lobby, even when they are invited. */
    public boolean isLocked() {
        return locked;
    }

    /** Returns whether this changes anything. */
    boolean lock(boolean asked) {
        boolean changes = locked != asked;
        locked = asked;
        return changes;
    }

    /** Records that someone came. A knock counts as attendance; a guest counts once an interviewer admits them. */
    void receive(Participant newcomer, Instant now) {
        status = RoomState.OPEN;
        emptySince = null;
        if (!newcomer.isGuest() || newcomer.wasAdmitted()) {
            seen(newcomer.role(), now);
        }
    }

    /** Records that someone went through to another video service. Nobody is in this room. */
    void passedThrough(Participant passing, Instant now) {
        seen(passing.role(), now);
        close(now);
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
        locked = false;
        if (emptySince == null) {
            emptySince = now;
        }
    }

    /** Of the event that is to be published. */
    public long nextSequence() {
        return ++eventSeq;
    }

    RoomState state(List<Participant> participants) {
        return new RoomState(
                meetingId,
                status,
                participants.stream().map(Participant::state).toList(),
                candidateFirstSeenAt,
                interviewerFirstSeenAt,
                emptySince);
    }
}
