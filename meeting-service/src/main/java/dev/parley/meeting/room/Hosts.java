package dev.parley.meeting.room;

import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Interviewers inside a room may do what others may not. */
@ApplicationScoped
class Hosts {

    private final Participants participants;

    Hosts(Participants participants) {
        this.participants = participants;
    }

    /** Refuses everybody else. To be asked while the room is locked, since hosts may put each other out. */
    Participant check(UUID by) {
        return participants
                .findByIdOptional(by)
                .filter(Participant::isHost)
                .orElseThrow(() -> Problems.of("forbidden", "Only an interviewer in the room can do this."));
    }

    boolean present(UUID meetingId) {
        return participants.of(meetingId).stream().anyMatch(Participant::isHost);
    }
}
