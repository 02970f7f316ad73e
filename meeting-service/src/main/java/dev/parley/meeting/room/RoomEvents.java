package dev.parley.meeting.room;

import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes a room's state after a change. */
@ApplicationScoped
class RoomEvents {

    private final Outbox outbox;
    private final Occasions occasions;
    private final Participants participants;

    RoomEvents(Outbox outbox, Occasions occasions, Participants participants) {
        this.outbox = outbox;
        this.occasions = occasions;
        this.participants = participants;
    }

    void publish(RoomChange change, Room room) {
        outbox.publish(occasions.of(room).event(change, room, participants.of(room.meetingId())));
    }
}
