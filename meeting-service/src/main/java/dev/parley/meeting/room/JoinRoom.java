package dev.parley.meeting.room;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.access.Credential;
import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.ice.IceServers;
import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.name.GuestName;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Lets a visitor into the room or its lobby, records their attendance and gives them a ticket for the socket. */
@ApplicationScoped
class JoinRoom {

    private final DecideEntry decideEntry;
    private final Rooms rooms;
    private final Participants participants;
    private final Contacts contacts;
    private final RoomSpace space;
    private final MarkTakenNames markTakenNames;
    private final ConnectionLeases leases;
    private final Tickets tickets;
    private final IceServers iceServers;
    private final RoomEvents events;
    private final MeetingSettings.Room settings;
    private final InstantSource clock;

    JoinRoom(
            DecideEntry decideEntry,
            Rooms rooms,
            Participants participants,
            Contacts contacts,
            RoomSpace space,
            MarkTakenNames markTakenNames,
            ConnectionLeases leases,
            Tickets tickets,
            IceServers iceServers,
            RoomEvents events,
            MeetingSettings settings,
            InstantSource clock) {
        this.decideEntry = decideEntry;
        this.rooms = rooms;
        this.participants = participants;
        this.contacts = contacts;
        this.space = space;
        this.markTakenNames = markTakenNames;
        this.leases = leases;
        this.tickets = tickets;
        this.iceServers = iceServers;
        this.events = events;
        this.settings = settings.room();
        this.clock = clock;
    }

    @Transactional
    JoinResponse join(Visitor visitor, String displayName) {
        Instant now = clock.instant();
        Room room = rooms.lock(visitor.interview().interviewId());
        decideEntry.checkJoin(visitor, participants.presenceFor(visitor), now);
        Participant participant = participants.of(visitor).orElseGet(() -> new Participant(Ids.next(), visitor, now));
        boolean comes = !participant.isHere();
        participant.come(visitor, nameOf(visitor, displayName), comes ? waits(visitor) : participant.inLobby());
        List<Participant> all = participants.of(room.interviewId());
        if (comes) {
            space.checkArrival(participant, all);
            participants.persist(participant);
            room.receive(participant, now);
        }
        markTakenNames.whenComes(participant, visitor.interview(), all);
        if (comes) {
            events.publish(MeetingEvents.PARTICIPANT_JOINED, room);
        }
        leases.expect(participant.participantId(), participant.interviewId());
        return response(visitor, participant, now);
    }

    private boolean waits(Visitor visitor) {
        return visitor.isCandidate() && (settings.lobby() || visitor.credential() == Credential.ROOM_ID);
    }

    private String nameOf(Visitor visitor, String displayName) {
        String known =
                visitor.isCandidate() ? contacts.nameOf(visitor.personId()).orElse(null) : visitor.name();
        return known != null ? known : GuestName.of(displayName).orElseGet(() -> unnamed(visitor));
    }

    private static String unnamed(Visitor visitor) {
        if (visitor.credential() == Credential.ROOM_ID) {
            return "Guest";
        }
        return visitor.isCandidate() ? "Candidate" : "Interviewer";
    }

    private JoinResponse response(Visitor visitor, Participant participant, Instant now) {
        IceServers.Ice ice = iceServers.issueFor(participant.participantId());
        return new JoinResponse(
                participant.interviewId(),
                participant.participantId(),
                participant.role(),
                participant.displayName(),
                participant.inLobby(),
                !participant.isGuest(),
                tickets.issue(participant, now),
                "/ws/room",
                "parley.v1",
                ice.iceServers(),
                ice.iceExpiresAt(),
                visitor.interview().endsAt(),
                now);
    }
}
