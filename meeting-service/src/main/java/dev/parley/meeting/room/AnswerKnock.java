package dev.parley.meeting.room;

import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** An interviewer in the room admits people from the lobby, or refuses them. */
@ApplicationScoped
public class AnswerKnock {

    private final Rooms rooms;
    private final Participants participants;
    private final Hosts hosts;
    private final LetIn letIn;
    private final ConnectionLeases leases;
    private final RoomEvents events;
    private final Announce announce;
    private final InstantSource clock;

    AnswerKnock(
            Rooms rooms,
            Participants participants,
            Hosts hosts,
            LetIn letIn,
            ConnectionLeases leases,
            RoomEvents events,
            Announce announce,
            InstantSource clock) {
        this.rooms = rooms;
        this.participants = participants;
        this.hosts = hosts;
        this.letIn = letIn;
        this.leases = leases;
        this.events = events;
        this.announce = announce;
        this.clock = clock;
    }

    /** Does nothing when the person is already in the room or has gone. */
    @Transactional
    public void admit(UUID meetingId, UUID by, UUID participantId) {
        Room room = rooms.lock(meetingId);
        hosts.check(by);
        participants.of(meetingId).stream()
                .filter(other -> other.participantId().equals(participantId) && other.isWaiting())
                .findFirst()
                .ifPresent(guest -> letIn.admit(room, guest));
    }

    /** Admits as many as fit, the invited first. The others go on waiting. */
    @Transactional
    public void admitAll(UUID meetingId, UUID by) {
        Room room = rooms.lock(meetingId);
        hosts.check(by);
        List<Participant> waiting = participants.of(meetingId).stream()
                .filter(Participant::isWaiting)
                .sorted(Comparator.comparing(Participant::isGuest))
                .toList();
        if (!letIn.admitWhoFits(room, waiting)) {
            throw Problems.of(
                    "room-full", "The room has no space for everybody. Admit the others when someone has left.");
        }
    }

    @Transactional
    public void deny(UUID meetingId, UUID by, UUID participantId) {
        Room room = rooms.lock(meetingId);
        hosts.check(by);
        participants
                .findByIdOptional(participantId)
                .filter(guest -> guest.meetingId().equals(meetingId) && guest.isWaiting())
                .ifPresent(guest -> turnAway(room, guest));
    }

    private void turnAway(Room room, Participant guest) {
        Instant now = clock.instant();
        boolean elsewhere = leases.isElsewhere(guest.meetingId());
        participants.leave(guest, now);
        leases.releaseParticipant(guest.participantId());
        if (participants.of(guest.meetingId()).stream().noneMatch(Participant::isHere)) {
            room.emptied(now);
        }
        events.publish(RoomChange.LEFT, room);
        announce.say(
                Notice.cut(
                        guest.meetingId(), guest.participantId(), null, new ServerMessage.Denied("denied"), "denied"),
                elsewhere);
        announce.say(
                Notice.toInterviewers(guest.meetingId(), new ServerMessage.Left(guest.participantId(), "denied")),
                elsewhere);
    }
}
