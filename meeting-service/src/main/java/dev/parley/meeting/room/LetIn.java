package dev.parley.meeting.room;

import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Somebody comes in from the lobby, and all who are inside hear of each other. */
@ApplicationScoped
class LetIn {

    private final Participants participants;
    private final ConnectionLeases leases;
    private final ChatMessages chat;
    private final RoomEvents events;
    private final Announce announce;
    private final InstantSource clock;
    private final RoomSpace space;

    LetIn(
            Participants participants,
            ConnectionLeases leases,
            ChatMessages chat,
            RoomEvents events,
            Announce announce,
            InstantSource clock,
            RoomSpace space) {
        this.participants = participants;
        this.leases = leases;
        this.chat = chat;
        this.events = events;
        this.announce = announce;
        this.clock = clock;
        this.space = space;
    }

    /** @param room locked */
    void admit(Room room, Participant guest) {
        List<Participant> all = participants.of(room.meetingId());
        space.checkInside(guest, all);
        Instant now = clock.instant();
        guest.admit(now);
        room.receive(guest, now);
        events.publish(RoomChange.JOINED, room);
        introduce(room, guest, all);
    }

    /** Returns whether all have found space. */
    boolean admitWhoFits(Room room, List<Participant> waiting) {
        boolean all = true;
        for (Participant guest : waiting) {
            try {
                admit(room, guest);
            } catch (Rejection full) {
                all = false;
            }
        }
        return all;
    }

    private void introduce(Room room, Participant guest, List<Participant> all) {
        UUID meetingId = guest.meetingId();
        Set<UUID> arrived = leases.arrived(meetingId);
        Set<UUID> connected = leases.connected(meetingId);
        List<Participant> others = all.stream()
                .filter(other -> !other.participantId().equals(guest.participantId()))
                .filter(other -> arrived.contains(other.participantId()))
                .toList();
        announce.say(Notice.admit(meetingId, guest.participantId()));
        others.stream()
                .filter(Participant::isInside)
                .map(other -> new ServerMessage.Joined(other.view(connected.contains(other.participantId()))))
                .forEach(joined -> announce.say(Notice.toOne(meetingId, guest.participantId(), joined)));
        chat.of(meetingId).forEach(said -> announce.say(Notice.toOne(meetingId, guest.participantId(), said)));
        announce.say(Notice.inside(
                meetingId,
                guest.participantId(),
                new ServerMessage.Joined(guest.view(connected.contains(guest.participantId())))));
        if (guest.isHost()) {
            others.stream()
                    .filter(Participant::isWaiting)
                    .map(other -> new ServerMessage.Knocking(other.view(connected.contains(other.participantId()))))
                    .forEach(knock -> announce.say(Notice.toOne(meetingId, guest.participantId(), knock)));
            announce.say(Notice.toOne(meetingId, guest.participantId(), new ServerMessage.Lock(room.isLocked(), null)));
        }
    }
}
