package dev.parley.meeting.room;

import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Ends attendance: when someone leaves, when a lost socket does not come back, or when their access ends. */
@ApplicationScoped
public class LeaveRoom {

    private final Rooms rooms;
    private final Participants participants;
    private final ConnectionLeases leases;
    private final RoomEvents events;
    private final Announce announce;
    private final InstantSource clock;

    LeaveRoom(
            Rooms rooms,
            Participants participants,
            ConnectionLeases leases,
            RoomEvents events,
            Announce announce,
            InstantSource clock) {
        this.rooms = rooms;
        this.participants = participants;
        this.leases = leases;
        this.events = events;
        this.announce = announce;
        this.clock = clock;
    }

    /** The participant left. Does nothing when a newer socket already speaks for them. */
    @Transactional
    public void leave(UUID meetingId, UUID participantId, UUID connectionId) {
        Room room = rooms.lock(meetingId);
        if (leases.release(connectionId)) {
            end(room, participantId, clock.instant(), "left");
        }
    }

    /** The socket was lost. The participant keeps their place for the grace period. */
    @Transactional
    public void drop(UUID connectionId) {
        leases.drop(connectionId).ifPresent(this::tellDropped);
    }

    /** Handles sockets whose replica died. */
    @Transactional
    public void dropExpired() {
        leases.dropExpired().forEach(this::tellDropped);
    }

    /** Ends the attendance of people who did not come back in time. It ended when they were last seen. */
    @Transactional
    public void giveUp(UUID meetingId, UUID participantId) {
        Room room = rooms.lock(meetingId);
        Optional<Duration> unseen = leases.giveUp(participantId);
        unseen.ifPresent(ago -> end(room, participantId, clock.instant().minus(ago), "lost"));
    }

    /** Their link, account or room id no longer gives access. */
    @Transactional
    public void evict(UUID meetingId, UUID participantId, String code, String detail) {
        Room room = rooms.lock(meetingId);
        boolean elsewhere = leases.isElsewhere(meetingId);
        leases.releaseParticipant(participantId);
        announce.say(
                Notice.cut(meetingId, participantId, null, new ServerMessage.Failure(code, detail), code), elsewhere);
        end(room, participantId, clock.instant(), code);
    }

    private void end(Room room, UUID participantId, Instant at, String reason) {
        Participant gone = participants.findById(participantId);
        if (gone == null || !gone.isHere()) {
            return;
        }
        boolean waited = gone.isWaiting();
        participants.leave(gone, at);
        if (participants.of(room.meetingId()).stream().noneMatch(Participant::isHere)) {
            room.emptied(at);
        }
        events.publish(RoomChange.LEFT, room);
        tell(gone, waited, new ServerMessage.Left(participantId, reason));
    }

    private void tellDropped(ConnectionLeases.Lost lost) {
        participants
                .findByIdOptional(lost.participantId())
                .filter(Participant::isHere)
                .ifPresent(
                        dropped -> tell(dropped, dropped.isWaiting(), new ServerMessage.Updated(dropped.view(false))));
    }

    private void tell(Participant about, boolean waiting, ServerMessage message) {
        UUID meetingId = about.meetingId();
        announce.say(
                waiting
                        ? Notice.toInterviewers(meetingId, message)
                        : Notice.inside(meetingId, about.participantId(), message));
    }
}
