package dev.parley.scheduling.selfservice;

import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.candidate.Matches;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewMode;
import dev.parley.scheduling.interview.InterviewType;
import dev.parley.scheduling.interview.SelfServiceSettings;
import dev.parley.scheduling.staff.StaffMember;
import dev.parley.scheduling.staff.StaffMembers;
import dev.parley.scheduling.waitlist.ShowWaiting;
import dev.parley.scheduling.waitlist.WaitlistResponse;
import dev.parley.scheduling.waitlist.WaitlistResponse.OfferResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Shows the candidate the state of their interview and what they may do. */
@ApplicationScoped
class ShowSelfService {

    private final FindGuest findGuest;
    private final Matches matches;
    private final StaffMembers people;
    private final KeptTimes keptTimes;
    private final ShowWaiting showWaiting;
    private final InterviewerZones interviewerZones;
    private final SelfServiceSettings settings;
    private final InstantSource clock;

    ShowSelfService(
            FindGuest findGuest,
            Matches matches,
            StaffMembers people,
            KeptTimes keptTimes,
            ShowWaiting showWaiting,
            InterviewerZones interviewerZones,
            SelfServiceSettings settings,
            InstantSource clock) {
        this.findGuest = findGuest;
        this.matches = matches;
        this.people = people;
        this.keptTimes = keptTimes;
        this.showWaiting = showWaiting;
        this.interviewerZones = interviewerZones;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    SelfServiceResponse of(UUID interviewId) {
        Interview interview = findGuest.interview(interviewId);
        Instant now = clock.instant();
        Standing standing = standing(interview, now);
        WaitlistResponse waiting = showWaiting.of(interviewId);
        return new SelfServiceResponse(
                interview.id(),
                standing.state(),
                interview.status(),
                interview.job().title(),
                interview.job().companyName(),
                interview.candidate().name(),
                interview.startsAt(),
                interview.endsAt(),
                interview.zone(),
                interview.candidate().zone(),
                interviewerZones.ofPeople(interview.interviewerIds()),
                interview.type(),
                interview.place(),
                interview.time() == null ? null : interview.time().length(),
                new SelfServiceResponse.Can(
                        standing.pick() == null, standing.reschedule() == null, standing.cancel() == null),
                why(standing),
                standing.cutoffAt(),
                standing.reschedulesLeft(),
                interview.outcome().cancelReason(),
                keptTimes.hold(interviewId, now),
                offered(waiting.offer()),
                waiting.since(),
                contact(interview.ownerId()),
                interview.version(),
                now);
    }

    Standing standing(Interview interview, Instant now) {
        return Standing.of(
                new Standing.Facts(
                        interview.status(),
                        interview.time(),
                        interview.mode() == InterviewMode.SELF_PACED,
                        isEnabled(interview),
                        !Pool.of(interview).isEmpty(),
                        interview.candidateReschedules()),
                now,
                new Standing.Limits(settings.cutoff(), settings.maxReschedules()));
    }

    private OfferedTime offered(OfferResponse offer) {
        return offer == null
                ? null
                : OfferedTime.of(
                        offer, interviewerZones.ofSlots(List.of(offer.slotId())).get(offer.slotId()));
    }

    private boolean isEnabled(Interview interview) {
        return matches.of(interview.job().id(), interview.candidate().id())
                .filter(Match::isShortlisted)
                .filter(Match::isInterviewEnabled)
                .filter(match -> interview.type() == InterviewType.OFFLINE || match.isOnlineInterviewEnabled())
                .isPresent();
    }

    private static Map<String, Refusal> why(Standing standing) {
        Map<String, Refusal> why = new TreeMap<>();
        why.put("pick", standing.pick());
        why.put("reschedule", standing.reschedule());
        why.put("cancel", standing.cancel());
        why.values().removeIf(java.util.Objects::isNull);
        return why;
    }

    private SelfServiceResponse.Contact contact(UUID ownerId) {
        StaffMember owner = people.byIds(List.of(ownerId)).get(ownerId);
        return owner == null ? null : new SelfServiceResponse.Contact(owner.name(), owner.email());
    }
}
