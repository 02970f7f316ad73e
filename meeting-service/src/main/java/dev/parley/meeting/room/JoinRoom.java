package dev.parley.meeting.room;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.access.Credential;
import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.ice.IceServers;
import dev.parley.meeting.presence.ConnectionLeases;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Lets a visitor into the room or its lobby, which is their attendance, and hands out a ticket for the socket. */
@ApplicationScoped
class JoinRoom {

    private final DecideEntry decideEntry;
    private final Rooms rooms;
    private final Participants participants;
    private final Contacts contacts;
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
        if (comes) {
            checkSpace(participant);
            participants.persist(participant);
            room.receive(visitor.role(), now);
            events.publish(MeetingEvents.PARTICIPANT_JOINED, room);
        }
        leases.expect(participant.participantId(), participant.interviewId());
        return response(visitor, participant, now);
    }

    private boolean waits(Visitor visitor) {
        return visitor.isCandidate() && (settings.lobby() || visitor.credential() == Credential.ROOM_ID);
    }

    private void checkSpace(Participant newcomer) {
        long others = participants.of(newcomer.interviewId()).stream()
                .filter(other -> !other.participantId().equals(newcomer.participantId()))
                .filter(other -> newcomer.inLobby() ? other.isWaiting() : other.isInside())
                .count();
        if (others >= (newcomer.inLobby() ? settings.maxLobby() : settings.maxInside())) {
            throw Problems.of("room-full", "The room is full. Try again when somebody has left.");
        }
    }

    private String nameOf(Visitor visitor, String displayName) {
        String given = displayName == null || displayName.isBlank() ? null : displayName.strip();
        String known =
                visitor.isCandidate() ? contacts.nameOf(visitor.personId()).orElse(null) : visitor.name();
        return Objects.requireNonNullElse(
                known, Optional.ofNullable(given).orElse(visitor.isCandidate() ? "Candidate" : "Interviewer"));
    }

    private JoinResponse response(Visitor visitor, Participant participant, Instant now) {
        IceServers.Ice ice = iceServers.issueFor(participant.participantId());
        return new JoinResponse(
                participant.interviewId(),
                participant.participantId(),
                participant.role(),
                participant.displayName(),
                participant.inLobby(),
                tickets.issue(participant, now),
                "/ws/room",
                "parley.v1",
                ice.iceServers(),
                ice.iceExpiresAt(),
                visitor.interview().endsAt(),
                now);
    }
}
