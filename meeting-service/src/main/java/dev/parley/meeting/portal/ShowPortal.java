package dev.parley.meeting.portal;

import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.access.EntryWindow;
import dev.parley.meeting.access.PortalState;
import dev.parley.meeting.access.RoomPresence;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.provider.RoomProviders;
import dev.parley.meeting.provider.VideoAddress;
import dev.parley.meeting.room.Participants;
import dev.parley.platform.time.Zones;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a visitor the page before the room. */
@ApplicationScoped
class ShowPortal {

    private final DecideEntry decideEntry;
    private final RoomProviders providers;
    private final Participants participants;
    private final Contacts contacts;
    private final InstantSource clock;

    ShowPortal(
            DecideEntry decideEntry,
            RoomProviders providers,
            Participants participants,
            Contacts contacts,
            InstantSource clock) {
        this.decideEntry = decideEntry;
        this.providers = providers;
        this.participants = participants;
        this.contacts = contacts;
        this.clock = clock;
    }

    PortalResponse to(Visitor visitor) {
        Interview interview = visitor.interview();
        Instant now = clock.instant();
        RoomPresence presence = participants.presenceFor(visitor);
        PortalState state = decideEntry.state(visitor, presence, now);
        boolean ahead = state.mayJoin() || state == PortalState.TOO_EARLY;
        if (ahead && !interview.isSelfPaced()) {
            decideEntry.checkOnline(interview);
        }
        Optional<VideoAddress> there = providers.address(interview);
        Optional<EntryWindow> window = decideEntry.window(interview);
        return new PortalResponse(
                interview.interviewId(),
                visitor.role().name().toLowerCase(Locale.ROOT),
                state,
                interview.jobTitle(),
                interview.companyName(),
                visitor.isCandidate() ? contacts.nameOf(visitor.personId()).orElse(null) : visitor.name(),
                others(visitor),
                interview.startsAt(),
                interview.endsAt(),
                interview.zone(),
                zoneOf(visitor),
                window.map(EntryWindow::opensAt).orElse(null),
                window.map(EntryWindow::lateEntryClosesAt).orElse(null),
                window.map(EntryWindow::closesAt).orElse(null),
                now,
                presence.interviewerInside(),
                interview.type(),
                interview.mode(),
                interview.place(),
                contacts.nameOf(interview.ownerId()).orElse(null),
                there.map(VideoAddress::host).orElse(null),
                visitor.isCandidate() ? null : there.map(VideoAddress::link).orElse(null));
    }

    private List<String> others(Visitor visitor) {
        Interview interview = visitor.interview();
        return visitor.isCandidate()
                ? contacts.namesOf(interview.interviewerIds())
                : contacts.namesOf(Stream.concat(
                                Stream.of(interview.candidateId()),
                                interview.interviewerIds().stream().filter(id -> !id.equals(visitor.personId())))
                        .toList());
    }

    private String zoneOf(Visitor visitor) {
        return Optional.ofNullable(Zones.regionOrNull(visitor.zone()))
                .or(() -> contacts.zoneOf(visitor.personId()).filter(Zones::isRegion))
                .orElse(visitor.interview().zone());
    }
}
