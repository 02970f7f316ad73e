package dev.parley.meeting.room;

import dev.parley.contracts.Topics;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes a room's state after a change. */
@ApplicationScoped
class RoomEvents {

    private final Outbox outbox;
    private final Participants participants;

    RoomEvents(Outbox outbox, Participants participants) {
        this.outbox = outbox;
        this.participants = participants;
    }

    void publish(String type, Room room) {
        outbox.publish(new DomainEvent(
                Topics.MEETING_ROOM,
                type,
                room.interviewId(),
                room.nextSequence(),
                room.state(participants.of(room.interviewId()))));
    }
}
