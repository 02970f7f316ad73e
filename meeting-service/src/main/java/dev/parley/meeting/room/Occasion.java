package dev.parley.meeting.room;

import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.event.DomainEvent;

import java.util.List;

/** Why people are in a room. One bean per kind of room knows what rooms of all kinds need. */
public interface Occasion {

    RoomKind kind();

    ServerMessage.RoomTimes times(Room room);

    /** The questions that people in the room share; null when rooms of this kind have none. */
    ServerMessage.Questions questions(Room room);

    /** Whether their link, account or room id still gives access. */
    boolean admits(Participant participant);

    /** @param all everyone who has been in the room */
    DomainEvent event(RoomChange change, Room room, List<Participant> all);
}
