package dev.parley.meeting.room;

import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.ice.IceServers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;

/** Gives ICE servers to people in the room, and to people who may join now and test their network first. */
@ApplicationScoped
class IssueIce {

    private final DecideEntry decideEntry;
    private final Participants participants;
    private final IceServers iceServers;
    private final InstantSource clock;

    IssueIce(DecideEntry decideEntry, Participants participants, IceServers iceServers, InstantSource clock) {
        this.decideEntry = decideEntry;
        this.participants = participants;
        this.iceServers = iceServers;
        this.clock = clock;
    }

    @Transactional
    IceServers.Ice to(Visitor visitor) {
        return participants
                .of(visitor)
                .filter(Participant::isHere)
                .map(here -> iceServers.issueFor(here.participantId()))
                .orElseGet(() -> beforeJoining(visitor));
    }

    private IceServers.Ice beforeJoining(Visitor visitor) {
        decideEntry.checkJoin(visitor, participants.presenceFor(visitor), clock.instant());
        return iceServers.issueFor(visitor.interview().interviewId());
    }
}
