package dev.parley.meeting.adhoc;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.AdhocRoomState;
import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Room;
import dev.parley.platform.event.DomainEvent;

import java.util.List;

/** What other services hear of rooms between two members. */
final class AdhocRoomEvent {

    private AdhocRoomEvent() {}

    /** @param all everyone who has been in the room */
    static DomainEvent of(String type, AdhocRoom adhoc, Room room, List<Participant> all) {
        var state = new AdhocRoomState(
                adhoc.roomId(),
                adhoc.invitationId(),
                adhoc.memberIds(),
                all.stream()
                        .filter(Participant::isInside)
                        .map(Participant::personId)
                        .toList(),
                room.isOpen() ? AdhocRoomState.OPEN : AdhocRoomState.CLOSED,
                adhoc.openedAt(),
                adhoc.closedAt(),
                adhoc.closedBecause());
        return new DomainEvent(Topics.MEETING_ADHOC_ROOM, type, adhoc.invitationId(), room.nextSequence(), state)
                .withKey(adhoc.roomId());
    }
}
