package dev.parley.scheduling.waitlist;

import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewLinks;
import dev.parley.scheduling.interview.InterviewMessage;
import dev.parley.scheduling.interview.InterviewMessages;
import dev.parley.scheduling.slot.Slot;
import dev.parley.scheduling.staff.StaffMember;
import dev.parley.scheduling.staff.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a waiting candidate about the offered seat, by email and, with a mobile number, by SMS. */
@ApplicationScoped
public class OfferMails {

    private static final List<String> STILL_WAITING = List.of("PENDING", "SCHEDULED");

    private final InterviewMessages messages;
    private final InterviewLinks links;
    private final StaffMembers people;

    OfferMails(InterviewMessages messages, InterviewLinks links, StaffMembers people) {
        this.messages = messages;
        this.links = links;
        this.people = people;
    }

    public void offered(Interview interview, UUID offerId, Slot slot, Instant expiresAt) {
        InterviewMessage offer = InterviewMessage.mail("slot-offer", STILL_WAITING)
                .until(expiresAt)
                .once(offerId.toString())
                .with("link", links.forChoosing(interview))
                .with("startsAt", slot.time().startsAt().toString())
                .with("endsAt", slot.time().endsAt().toString())
                .with("zone", slot.zone())
                .with("interviewerNames", names(slot.interviewerIds()))
                .with("offerExpiresAt", expiresAt.toString());
        messages.toCandidate(interview, offer);
        messages.toCandidate(interview, offer.bySms());
    }

    private String names(List<UUID> ids) {
        Map<UUID, StaffMember> known = people.byIds(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(StaffMember::name)
                .collect(Collectors.joining(", "));
    }
}
