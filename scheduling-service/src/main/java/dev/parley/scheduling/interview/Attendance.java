package dev.parley.scheduling.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** Who attended, according to the room or to staff. Part of an interview. */
@Embeddable
public class Attendance {

    @Column(name = "room_seq")
    private long roomSeq;

    @Column(name = "room_occupied")
    private boolean roomOccupied;

    @Column(name = "candidate_joined_at")
    private Instant candidateJoinedAt;

    @Column(name = "interviewer_joined_at")
    private Instant interviewerJoinedAt;

    /** Returns true for a new event of the room. */
    public boolean hears(long sequence) {
        if (sequence <= roomSeq) {
            return false;
        }
        roomSeq = sequence;
        return true;
    }

    public void roomOccupied(boolean occupied) {
        roomOccupied = occupied;
    }

    /** Only the first join counts. Returns true for it. */
    public boolean candidateJoined(Instant at) {
        if (at == null || candidateJoinedAt != null) {
            return false;
        }
        candidateJoinedAt = at;
        return true;
    }

    public boolean interviewerJoined(Instant at) {
        if (at == null || interviewerJoinedAt != null) {
            return false;
        }
        interviewerJoinedAt = at;
        return true;
    }

    public boolean isRoomOccupied() {
        return roomOccupied;
    }

    public Instant candidateJoinedAt() {
        return candidateJoinedAt;
    }

    public Instant interviewerJoinedAt() {
        return interviewerJoinedAt;
    }
}
