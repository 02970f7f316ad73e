package dev.parley.meeting.adhoc;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.access.Credential;
import dev.parley.meeting.access.ParticipantRole;
import dev.parley.meeting.ice.IceServers;
import dev.parley.meeting.room.Arrivals;
import dev.parley.meeting.room.Entrant;
import dev.parley.meeting.room.JoinResponse;
import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Room;
import dev.parley.meeting.room.Rooms;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Lets the two members in, without a lobby. */
@ApplicationScoped
class EnterAdhocRoom {

    private final FindAdhocRoom find;
    private final Rooms rooms;
    private final Arrivals arrivals;
    private final IceServers iceServers;
    private final MeetingSettings.Adhoc settings;
    private final InstantSource clock;

    EnterAdhocRoom(
            FindAdhocRoom find,
            Rooms rooms,
            Arrivals arrivals,
            IceServers iceServers,
            MeetingSettings settings,
            InstantSource clock) {
        this.find = find;
        this.rooms = rooms;
        this.arrivals = arrivals;
        this.iceServers = iceServers;
        this.settings = settings.adhoc();
        this.clock = clock;
    }

    @Transactional
    JoinResponse join(String roomId, UUID member, String name) {
        Instant now = clock.instant();
        AdhocRoom adhoc = find.of(roomId, member);
        Room room = rooms.lockExisting(adhoc.invitationId()).orElseThrow();
        checkOpen(adhoc, room, now);
        String shown = name == null ? "Member" : name;
        Entrant entrant = new Entrant(
                adhoc.invitationId(), ParticipantRole.MEMBER, member, shown, Credential.ACCOUNT, 0, null, false);
        Participant participant = arrivals.receive(room, entrant, now).participant();
        return arrivals.wayIn(
                participant, null, adhoc.roomId(), adhoc.openedAt().plus(settings.longest()), now);
    }

    @Transactional
    IceServers.Ice ice(String roomId, UUID member) {
        AdhocRoom adhoc = find.of(roomId, member);
        checkOpen(adhoc, rooms.findById(adhoc.invitationId()), clock.instant());
        return iceServers.issueFor(member);
    }

    private void checkOpen(AdhocRoom adhoc, Room room, Instant now) {
        if (!room.isOpen()
                || Ending.of(adhoc.openedAt(), room.emptySince(), settings).isDue(now)) {
            throw Problems.of("room-over", "This room is closed. Invite the person again to open a new one.");
        }
    }
}
