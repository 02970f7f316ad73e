package dev.parley.meeting.room;

import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** What an interviewer inside may do about others: mute and remove them, lock the room, end the meeting. */
@ApplicationScoped
public class KeepOrder {

    private final Rooms rooms;
    private final Participants participants;
    private final Hosts hosts;
    private final LeaveRoom leaveRoom;
    private final CloseRoom closeRoom;
    private final Announce announce;
    private final InstantSource clock;

    KeepOrder(
            Rooms rooms,
            Participants participants,
            Hosts hosts,
            LeaveRoom leaveRoom,
            CloseRoom closeRoom,
            Announce announce,
            InstantSource clock) {
        this.rooms = rooms;
        this.participants = participants;
        this.hosts = hosts;
        this.leaveRoom = leaveRoom;
        this.closeRoom = closeRoom;
        this.announce = announce;
        this.clock = clock;
    }

    /** Their page turns the microphone off and says who asked for it. Does nothing when they have gone. */
    @Transactional
    public void mute(UUID meetingId, UUID by, UUID participantId) {
        Participant host = hosts.check(by);
        inside(meetingId, participantId)
                .ifPresent(other -> announce.say(
                        Notice.toOne(meetingId, participantId, new ServerMessage.Mute(host.displayName()))));
    }

    /** When they come back they wait in the lobby, whatever they came with. Does nothing when they have gone. */
    @Transactional
    public void remove(UUID meetingId, UUID by, UUID participantId) {
        Room room = rooms.lock(meetingId);
        hosts.check(by);
        if (by.equals(participantId)) {
            throw Problems.of("bad-parameter", "You cannot remove yourself. Leave the room instead.");
        }
        inside(meetingId, participantId).ifPresent(other -> {
            other.makeWait();
            leaveRoom.putOut(room, participantId, new ServerMessage.Denied("removed"), "removed");
        });
    }

    @Transactional
    public void lock(UUID meetingId, UUID by, boolean locked) {
        Room room = rooms.lock(meetingId);
        Participant host = hosts.check(by);
        if (room.lock(locked)) {
            announce.say(Notice.toInterviewers(meetingId, new ServerMessage.Lock(locked, host.displayName())));
        }
    }

    /** An interviewer who comes again opens the room again; all others wait then until they are let in. */
    @Transactional
    public void end(UUID meetingId, UUID by) {
        Room room = rooms.lock(meetingId);
        hosts.check(by);
        participants.of(meetingId).stream()
                .filter(other -> !other.isInterviewer())
                .forEach(Participant::makeWait);
        closeRoom.close(room, "ended", clock.instant());
    }

    private Optional<Participant> inside(UUID meetingId, UUID participantId) {
        return participants
                .findByIdOptional(participantId)
                .filter(other -> other.meetingId().equals(meetingId) && other.isInside());
    }
}
