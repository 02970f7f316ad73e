package dev.parley.meeting.room;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.access.Credential;
import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.name.GuestName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;

/** Lets a visitor into the room of the interview, or into its lobby. */
@ApplicationScoped
class JoinRoom {

    private final DecideEntry decideEntry;
    private final Rooms rooms;
    private final Participants participants;
    private final Contacts contacts;
    private final Arrivals arrivals;
    private final MarkTakenNames markTakenNames;
    private final MeetingSettings.Room settings;
    private final InstantSource clock;

    JoinRoom(
            DecideEntry decideEntry,
            Rooms rooms,
            Participants participants,
            Contacts contacts,
            Arrivals arrivals,
            MarkTakenNames markTakenNames,
            MeetingSettings settings,
            InstantSource clock) {
        this.decideEntry = decideEntry;
        this.rooms = rooms;
        this.participants = participants;
        this.contacts = contacts;
        this.arrivals = arrivals;
        this.markTakenNames = markTakenNames;
        this.settings = settings.room();
        this.clock = clock;
    }

    @Transactional
    JoinResponse join(Visitor visitor, String displayName) {
        Instant now = clock.instant();
        Interview interview = visitor.interview();
        Room room = rooms.lock(interview.interviewId());
        decideEntry.checkJoin(visitor, participants.presenceFor(visitor), now);
        decideEntry.checkHere(interview);
        Arrivals.Arrival arrival = arrivals.receive(room, entrant(visitor, displayName), now);
        markTakenNames.whenComes(arrival.participant(), interview, arrival.all());
        return arrivals.wayIn(arrival.participant(), interview.interviewId(), null, interview.endsAt(), now);
    }

    private Entrant entrant(Visitor visitor, String displayName) {
        return new Entrant(
                visitor.interview().interviewId(),
                visitor.role(),
                visitor.personId(),
                nameOf(visitor, displayName),
                visitor.credential(),
                visitor.credentialVersion(),
                visitor.network(),
                waits(visitor));
    }

    private boolean waits(Visitor visitor) {
        return visitor.isCandidate() && (settings.lobby() || visitor.credential() == Credential.ROOM_ID);
    }

    private String nameOf(Visitor visitor, String displayName) {
        String known =
                visitor.isCandidate() ? contacts.nameOf(visitor.personId()).orElse(null) : visitor.name();
        return known != null ? known : GuestName.of(displayName).orElseGet(() -> unnamed(visitor));
    }

    private static String unnamed(Visitor visitor) {
        if (visitor.credential() == Credential.ROOM_ID) {
            return "Guest";
        }
        return visitor.isCandidate() ? "Candidate" : "Interviewer";
    }
}
