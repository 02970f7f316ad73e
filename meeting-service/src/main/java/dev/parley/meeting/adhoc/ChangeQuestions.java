package dev.parley.meeting.adhoc;

import dev.parley.meeting.room.Announce;
import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Participants;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.Notice;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody in the room goes on to a question, or ticks one. All see the same. */
@ApplicationScoped
public class ChangeQuestions {

    private final Participants participants;
    private final AdhocRooms adhocRooms;
    private final Announce announce;

    ChangeQuestions(Participants participants, AdhocRooms adhocRooms, Announce announce) {
        this.participants = participants;
        this.adhocRooms = adhocRooms;
        this.announce = announce;
    }

    /** Who is late is shown what the other one did; everybody hears of a change, its author included. */
    @Transactional
    public void change(UUID participantId, ClientMessage.Questions asked) {
        Participant self = participants
                .findByIdOptional(participantId)
                .filter(Participant::isInside)
                .orElseThrow(() -> Problems.of("forbidden", "Wait until you are let in."));
        AdhocRoom room = adhocRooms
                .lock(self.meetingId())
                .orElseThrow(() -> Problems.of("bad-parameter", "This room has no questions."));
        List<UUID> ticked = asked.ticked() == null ? List.of() : asked.ticked();
        List<UUID> named = new ArrayList<>(ticked);
        if (asked.current() != null) {
            named.add(asked.current());
        }
        if (!room.asks(named)) {
            throw Problems.of("bad-parameter", "This question is not one of the room.");
        }
        announce.say(
                room.showQuestions(asked.version(), asked.current(), ticked)
                        ? Notice.inside(room.invitationId(), null, room.questions())
                        : Notice.toOne(room.invitationId(), participantId, room.questions()));
    }
}
