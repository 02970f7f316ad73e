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
    private final Hosts hosts;
    private final LetIn letIn;
    private final ConnectionLeases leases;
    private final RoomEvents events;
    private final Announce announce;
    private final InstantSource clock;

    LeaveRoom(
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
        putOut(rooms.lock(meetingId), participantId, new ServerMessage.Failure(code, detail), code);
    }

    /** @param farewell the last thing that their page hears */
    void putOut(Room room, UUID participantId, ServerMessage farewell, String reason) {
        UUID meetingId = room.meetingId();
        boolean elsewhere = leases.isElsewhere(meetingId);
        leases.releaseParticipant(participantId);
        announce.say(Notice.cut(meetingId, participantId, null, farewell, reason), elsewhere);
        end(room, participantId, clock.instant(), reason);
    }

    private void end(Room room, UUID participantId, Instant at, String reason) {
        Participant gone = participants.findById(participantId);
        if (gone == null || !gone.isHere()) {
            return;
        }
        boolean waited = gone.isWaiting();
        boolean kept = gone.isHost();
        participants.leave(gone, at);
        if (participants.of(room.meetingId()).stream().noneMatch(Participant::isHere)) {
            room.emptied(at);
        }
        events.publish(RoomChange.LEFT, room);
        tell(gone, waited, new ServerMessage.Left(participantId, reason));
        if (kept && !hosts.present(room.meetingId())) {
            openUp(room);
        }
    }

    /** Nobody is left who could let people in: no interviewer waits for that. */
    private void openUp(Room room) {
        room.lock(false);
        letIn.admitWhoFits(
                room,
                participants.of(room.meetingId()).stream()
                        .filter(other -> other.isInterviewer() && other.isWaiting())
                        .toList());
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
