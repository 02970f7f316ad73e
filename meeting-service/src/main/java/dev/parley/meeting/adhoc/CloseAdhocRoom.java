package dev.parley.meeting.adhoc;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.pad.ForgetPad;
import dev.parley.meeting.room.CloseRoom;
import dev.parley.meeting.room.Room;
import dev.parley.meeting.room.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Closes a room that was empty, or open, for long enough. It ended when that was so, not when it is noticed. */
@ApplicationScoped
class CloseAdhocRoom {

    private final AdhocRooms adhocRooms;
    private final Rooms rooms;
    private final CloseRoom closeRoom;
    private final ForgetPad forgetPad;
    private final MeetingSettings.Adhoc settings;
    private final InstantSource clock;

    CloseAdhocRoom(
            AdhocRooms adhocRooms,
            Rooms rooms,
            CloseRoom closeRoom,
            ForgetPad forgetPad,
            MeetingSettings settings,
            InstantSource clock) {
        this.adhocRooms = adhocRooms;
        this.rooms = rooms;
        this.closeRoom = closeRoom;
        this.forgetPad = forgetPad;
        this.settings = settings.adhoc();
        this.clock = clock;
    }

    /** Does nothing when another replica closed it, or when somebody came. */
    @Transactional
    void closeIfDue(UUID invitationId) {
        Instant now = clock.instant();
        rooms.lockExisting(invitationId).filter(Room::isOpen).ifPresent(room -> {
            AdhocRoom adhoc = adhocRooms.findById(invitationId);
            Ending ending = Ending.of(adhoc.openedAt(), room.emptySince(), settings);
            if (ending.isDue(now)) {
                adhoc.close(ending);
                closeRoom.close(room, "over", ending.at());
                forgetPad.of(invitationId);
            }
        });
    }
}
