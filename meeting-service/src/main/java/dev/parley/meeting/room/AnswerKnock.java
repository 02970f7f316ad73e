package dev.parley.meeting.room;

import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An interviewer in the room admits someone from the lobby, or refuses them. */
@ApplicationScoped
public class AnswerKnock {

    private final Rooms rooms;
    private final Participants participants;
    private final ConnectionLeases leases;
    private final ChatMessages chat;
    private final RoomEvents events;
    private final Announce announce;
    private final InstantSource clock;
    private final RoomSpace space;

    AnswerKnock(
            Rooms rooms,
            Participants participants,
            ConnectionLeases leases,
            ChatMessages chat,
            RoomEvents events,
            Announce announce,
            InstantSource clock,
            RoomSpace space) {
        this.rooms = rooms;
        this.participants = participants;
        this.leases = leases;
        this.chat = chat;
        this.events = events;
        this.announce = announce;
        this.clock = clock;
        this.space = space;
    }

    /** Does nothing when the person is already in the room or has gone. */
    @Transactional
    public void admit(UUID meetingId, UUID by, UUID participantId) {
        Room room = rooms.lock(meetingId);
        checkHost(by);
        List<Participant> all = participants.of(meetingId);
        if (all.stream().noneMatch(other -> isKnocking(other, participantId))) {
            return;
        }
        Instant now = clock.instant();
        Participant guest = participants.findById(participantId);
        space.checkInside(guest, all);
        guest.admit(now);
        room.receive(guest, now);
        events.publish(RoomChange.JOINED, room);
        introduce(guest, all);
    }

    private void introduce(Participant guest, List<Participant> all) {
        UUID meetingId = guest.meetingId();
        Set<UUID> arrived = leases.arrived(meetingId);
        Set<UUID> connected = leases.connected(meetingId);
        announce.say(Notice.admit(meetingId, guest.participantId()));
        all.stream()
                .filter(Participant::isInside)
                .filter(other -> !other.participantId().equals(guest.participantId()))
                .filter(other -> arrived.contains(other.participantId()))
                .map(other -> new ServerMessage.Joined(other.view(connected.contains(other.participantId()))))
                .forEach(joined -> announce.say(Notice.toOne(meetingId, guest.participantId(), joined)));
        chat.of(meetingId).forEach(said -> announce.say(Notice.toOne(meetingId, guest.participantId(), said)));
        announce.say(Notice.inside(
                meetingId,
                guest.participantId(),
                new ServerMessage.Joined(guest.view(connected.contains(guest.participantId())))));
    }

    @Transactional
    public void deny(UUID meetingId, UUID by, UUID participantId) {
        Room room = rooms.lock(meetingId);
        checkHost(by);
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

    private void checkHost(UUID by) {
        boolean host = participants
                .findByIdOptional(by)
                .filter(self -> self.isInterviewer() && self.isInside())
                .isPresent();
        if (!host) {
            throw Problems.of("forbidden", "Only an interviewer can let people in.");
        }
    }

    private static boolean isKnocking(Participant other, UUID participantId) {
        return other.participantId().equals(participantId) && other.isWaiting();
    }
}
