package dev.parley.meeting.adhoc;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.room.Occasion;
import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Room;
import dev.parley.meeting.room.RoomChange;
import dev.parley.meeting.room.RoomKind;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;

/** Talks between two members, which begin when the room opens. */
@ApplicationScoped
class AdhocOccasion implements Occasion {

    private final AdhocRooms adhocRooms;
    private final MeetingSettings.Adhoc settings;
    private final InstantSource clock;

    AdhocOccasion(AdhocRooms adhocRooms, MeetingSettings settings, InstantSource clock) {
        this.adhocRooms = adhocRooms;
        this.settings = settings.adhoc();
        this.clock = clock;
    }

    @Override
    public RoomKind kind() {
        return RoomKind.ADHOC;
    }

    @Override
    public ServerMessage.RoomTimes times(Room room) {
        AdhocRoom adhoc = of(room);
        return new ServerMessage.RoomTimes(
                null, adhoc.openedAt(), adhoc.openedAt().plus(settings.longest()), clock.instant());
    }

    @Override
    public ServerMessage.Questions questions(Room room) {
        return of(room).questions();
    }

    /** Only members enter, and they remain members. */
    @Override
    public boolean admits(Participant participant) {
        return true;
    }

    @Override
    public DomainEvent event(RoomChange change, Room room, List<Participant> all) {
        String type =
                switch (change) {
                    case JOINED -> MeetingEvents.ADHOC_ROOM_ENTERED;
                    case LEFT -> MeetingEvents.ADHOC_ROOM_LEFT;
                    case CLOSED -> MeetingEvents.ADHOC_ROOM_CLOSED;
                };
        return AdhocRoomEvent.of(type, of(room), room, all);
    }

    private AdhocRoom of(Room room) {
        return adhocRooms.findById(room.meetingId());
    }
}
