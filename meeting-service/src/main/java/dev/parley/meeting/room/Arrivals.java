package dev.parley.meeting.room;

import dev.parley.meeting.access.ParticipantRole;
import dev.parley.meeting.ice.IceServers;
import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives somebody who may enter their place: records attendance, and makes a ticket for the socket. */
@ApplicationScoped
public class Arrivals {

    private final Participants participants;
    private final RoomSpace space;
    private final RoomEvents events;
    private final ConnectionLeases leases;
    private final Tickets tickets;
    private final IceServers iceServers;

    Arrivals(
            Participants participants,
            RoomSpace space,
            RoomEvents events,
            ConnectionLeases leases,
            Tickets tickets,
            IceServers iceServers) {
        this.participants = participants;
        this.space = space;
        this.events = events;
        this.leases = leases;
        this.tickets = tickets;
        this.iceServers = iceServers;
    }

    /** @param room locked */
    public Arrival receive(Room room, Entrant entrant, Instant now) {
        Participant participant = participants
                .of(entrant.meetingId(), entrant.role(), entrant.personId())
                .orElseGet(() -> new Participant(Ids.next(), entrant, now));
        boolean comes = !participant.isHere();
        List<Participant> others = participants.of(room.meetingId()).stream()
                .filter(other -> !other.participantId().equals(participant.participantId()))
                .toList();
        participant.come(entrant, comes ? waits(room, entrant, participant, others) : participant.inLobby(), now);
        List<Participant> all = participants.of(room.meetingId());
        if (comes) {
            space.checkArrival(participant, all);
            participants.persist(participant);
            room.receive(participant, now);
            events.publish(RoomChange.JOINED, room);
        }
        leases.expect(participant.participantId(), room.meetingId());
        return new Arrival(participant, all);
    }

    private static boolean waits(Room room, Entrant entrant, Participant participant, List<Participant> others) {
        boolean hosted = others.stream().anyMatch(Participant::isHost);
        if (entrant.role() == ParticipantRole.INTERVIEWER && !hosted) {
            participant.mayEnter(); // nobody is there who could let them in
            return false;
        }
        return entrant.waits() || room.isLocked();
    }

    /**
     * Records that somebody went through to another video service. Only their first time is news.
     *
     * @param room locked
     */
    void passThrough(Room room, Entrant entrant, Instant now) {
        Participant known = participants
                .of(entrant.meetingId(), entrant.role(), entrant.personId())
                .orElse(null);
        Participant passing = known == null ? new Participant(Ids.next(), entrant, now) : known;
        if (known == null || !known.isHere()) {
            passing.passThrough(entrant, now);
            participants.persist(passing);
        }
        if (known == null) {
            room.passedThrough(passing, now);
            events.publish(RoomChange.JOINED, room);
        }
    }

    /**
     * @param interviewId null for a room between two members
     * @param roomId      null for the room of an interview
     */
    public JoinResponse wayIn(Participant participant, UUID interviewId, String roomId, Instant endsAt, Instant now) {
        IceServers.Ice ice = iceServers.issueFor(participant.participantId());
        return new JoinResponse(
                interviewId,
                roomId,
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
                endsAt,
                now);
    }

    /** @param all everyone who has been in the room; may include the newcomer */
    public record Arrival(Participant participant, List<Participant> all) {}
}
