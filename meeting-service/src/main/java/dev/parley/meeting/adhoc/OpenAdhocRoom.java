package dev.parley.meeting.adhoc;

import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.room.Room;
import dev.parley.meeting.room.RoomKind;
import dev.parley.meeting.room.Rooms;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Opens the room of an accepted invitation, once. */
@ApplicationScoped
class OpenAdhocRoom {

    private final AdhocRooms adhocRooms;
    private final Rooms rooms;
    private final Outbox outbox;
    private final InstantSource clock;

    OpenAdhocRoom(AdhocRooms adhocRooms, Rooms rooms, Outbox outbox, InstantSource clock) {
        this.adhocRooms = adhocRooms;
        this.rooms = rooms;
        this.outbox = outbox;
        this.clock = clock;
    }

    void open(LiveInvitationState accepted) {
        if (adhocRooms.isOpened(accepted.roomId(), accepted.invitationId())) {
            return;
        }
        Instant now = clock.instant();
        Room room = rooms.open(accepted.invitationId(), RoomKind.ADHOC, now);
        AdhocRoom adhoc = new AdhocRoom(accepted, now);
        adhocRooms.persist(adhoc);
        outbox.publish(AdhocRoomEvent.of(MeetingEvents.ADHOC_ROOM_OPENED, adhoc, room, List.of()));
    }
}
