package dev.parley.meeting.room;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.Interviews;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;

/** Interviews, which have a planned time. */
@ApplicationScoped
class InterviewOccasion implements Occasion {

    private final Interviews interviews;
    private final InstantSource clock;

    InterviewOccasion(Interviews interviews, InstantSource clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    @Override
    public RoomKind kind() {
        return RoomKind.INTERVIEW;
    }

    @Override
    public ServerMessage.RoomTimes times(Room room) {
        Interview interview = interviews.findById(room.meetingId());
        return new ServerMessage.RoomTimes(room.meetingId(), interview.startsAt(), interview.endsAt(), clock.instant());
    }

    @Override
    public ServerMessage.Questions questions(Room room) {
        return null;
    }

    @Override
    public boolean admits(Participant participant) {
        return participant.mayStay(interviews.findById(participant.meetingId()));
    }

    @Override
    public DomainEvent event(RoomChange change, Room room, List<Participant> all) {
        String type =
                switch (change) {
                    case JOINED -> MeetingEvents.PARTICIPANT_JOINED;
                    case LEFT -> MeetingEvents.PARTICIPANT_LEFT;
                    case CLOSED -> MeetingEvents.ROOM_CLOSED;
                };
        return new DomainEvent(Topics.MEETING_ROOM, type, room.meetingId(), room.nextSequence(), room.state(all));
    }
}
