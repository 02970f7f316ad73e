package dev.parley.meeting.room;

import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.provider.RoomProviders;
import dev.parley.meeting.provider.VideoAddress;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Sends a visitor to the other video service that holds the interview, by the rules of entry. Going over is their
 * attendance: nobody here sees what they do there.
 */
@ApplicationScoped
class GoOver {

    private final DecideEntry decideEntry;
    private final RoomProviders providers;
    private final Rooms rooms;
    private final Participants participants;
    private final Contacts contacts;
    private final Arrivals arrivals;
    private final InstantSource clock;

    GoOver(
            DecideEntry decideEntry,
            RoomProviders providers,
            Rooms rooms,
            Participants participants,
            Contacts contacts,
            Arrivals arrivals,
            InstantSource clock) {
        this.decideEntry = decideEntry;
        this.providers = providers;
        this.rooms = rooms;
        this.participants = participants;
        this.contacts = contacts;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Transactional
    VideoAddress go(Visitor visitor) {
        Instant now = clock.instant();
        Interview interview = visitor.interview();
        Room room = rooms.lock(interview.interviewId());
        decideEntry.checkJoin(visitor, participants.presenceFor(visitor), now);
        VideoAddress address = providers
                .address(interview)
                .orElseThrow(() -> Problems.of(
                        "video-here", "This interview is held in its room here. Reload the page, then join."));
        arrivals.passThrough(room, entrant(visitor), now);
        return address;
    }

    private Entrant entrant(Visitor visitor) {
        boolean candidate = visitor.isCandidate();
        String known = candidate ? contacts.nameOf(visitor.personId()).orElse(null) : visitor.name();
        String unnamed = candidate ? "Candidate" : "Interviewer";
        return new Entrant(
                visitor.interview().interviewId(),
                visitor.role(),
                visitor.personId(),
                known == null ? unnamed : known,
                visitor.credential(),
                visitor.credentialVersion(),
                null,
                false);
    }
}
