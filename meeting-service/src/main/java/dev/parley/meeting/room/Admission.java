package dev.parley.meeting.room;

import java.util.UUID;

/**
 * The content of a ticket or a resume token.
 *
 * @param epoch the epoch of the page that resumes; null for a ticket, which begins a new one
 */
public record Admission(UUID participantId, UUID meetingId, Integer epoch) {

    static Admission byTicket(UUID participantId, UUID meetingId) {
        return new Admission(participantId, meetingId, null);
    }

    public boolean resumes() {
        return epoch != null;
    }
}
