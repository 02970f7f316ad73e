package dev.parley.meeting.room;

import java.util.UUID;

/**
 * The content of a ticket or a resume token.
 *
 * @param epoch the epoch of the page that resumes; null for a ticket, which begins a new one
 */
public record Admission(UUID participantId, UUID interviewId, Integer epoch) {

    static Admission byTicket(UUID participantId, UUID interviewId) {
        return new Admission(participantId, interviewId, null);
    }

    public boolean resumes() {
        return epoch != null;
    }
}
