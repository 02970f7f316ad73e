package dev.parley.meeting.room;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.provider.VideoMeetingMissing;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells others that an interview is held in the room here, because its video service made no meeting. */
@ApplicationScoped
class TellMissing {

    private final Rooms rooms;
    private final Participants participants;
    private final Outbox outbox;

    TellMissing(Rooms rooms, Participants participants, Outbox outbox) {
        this.rooms = rooms;
        this.participants = participants;
        this.outbox = outbox;
    }

    void onMissing(@Observes VideoMeetingMissing missing) {
        Room room = rooms.lock(missing.interviewId());
        RoomState state = room.state(participants.of(room.meetingId()));
        outbox.publish(new DomainEvent(
                Topics.MEETING_ROOM,
                MeetingEvents.VIDEO_FAILED,
                room.meetingId(),
                room.nextSequence(),
                state.with(new RoomState.VideoFailure(missing.provider().name(), missing.failure()))));
    }
}
