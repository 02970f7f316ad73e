package dev.parley.meeting.room;

import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.interview.InterviewChanged;
import dev.parley.meeting.interview.Interviews;
import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.wire.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Closes rooms, such as that of an interview that is over, cancelled or moved. Tells everyone inside why. */
@ApplicationScoped
public class CloseRoom {

    private final Interviews interviews;
    private final DecideEntry decideEntry;
    private final Rooms rooms;
    private final Participants participants;
    private final ConnectionLeases leases;
    private final RoomEvents events;
    private final Announce announce;
    private final InstantSource clock;

    CloseRoom(
            Interviews interviews,
            DecideEntry decideEntry,
            Rooms rooms,
            Participants participants,
            ConnectionLeases leases,
            RoomEvents events,
            Announce announce,
            InstantSource clock) {
        this.interviews = interviews;
        this.decideEntry = decideEntry;
        this.rooms = rooms;
        this.participants = participants;
        this.leases = leases;
        this.events = events;
        this.announce = announce;
        this.clock = clock;
    }

    void onChange(@Observes InterviewChanged changed) {
        closeIfOver(changed.interviewId());
    }

    /** Does nothing during the interview, or when nobody has been in the room. */
    @Transactional
    public void closeIfOver(UUID interviewId) {
        Instant now = clock.instant();
        interviews
                .findByIdOptional(interviewId)
                .flatMap(interview -> decideEntry.closed(interview, now))
                .ifPresent(reason -> rooms.lockExisting(interviewId)
                        .filter(Room::isOpen)
                        .ifPresent(room -> close(room, reason, now)));
    }

    /** @param room locked and open */
    public void close(Room room, String reason, Instant now) {
        boolean elsewhere = leases.isElsewhere(room.meetingId());
        participants.of(room.meetingId()).stream()
                .filter(Participant::isHere)
                .forEach(here -> participants.leave(here, now));
        leases.releaseRoom(room.meetingId());
        room.close(now);
        events.publish(RoomChange.CLOSED, room);
        announce.say(Notice.closeRoom(room.meetingId(), reason), elsewhere);
    }
}
