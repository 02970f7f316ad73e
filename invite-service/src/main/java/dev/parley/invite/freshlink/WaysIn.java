package dev.parley.invite.freshlink;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.InviteLinks;
import dev.parley.invite.invite.InviteStatus;
import dev.parley.invite.invite.Invites;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what an address can open now. A revoked or expired link is not sent again. */
@ApplicationScoped
class WaysIn {

    private static final Set<InviteStatus> LIVE = Set.of(InviteStatus.PENDING, InviteStatus.ACCEPTED);

    private final Contacts contacts;
    private final InterviewViews interviews;
    private final Invites invites;
    private final InviteLinks links;
    private final InviteSettings settings;
    private final InstantSource clock;

    WaysIn(
            Contacts contacts,
            InterviewViews interviews,
            Invites invites,
            InviteLinks links,
            InviteSettings settings,
            InstantSource clock) {
        this.contacts = contacts;
        this.interviews = interviews;
        this.invites = invites;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /** The candidate's own page, or the invite for an address that is not a candidate's. */
    Optional<WayIn> of(String address) {
        Instant now = clock.instant();
        List<Invite> sent = invites.of(address);
        Map<UUID, KnownContact> cards = contacts.cardsWith(address).stream()
                .collect(Collectors.toMap(KnownContact::personId, Function.identity()));
        return cards.isEmpty() ? invite(address, sent, now) : home(cards, sent, now);
    }

    /** Uses the card of the earliest interview. */
    private Optional<WayIn> home(Map<UUID, KnownContact> cards, List<Invite> sent, Instant now) {
        List<InterviewView> open = interviews.ofCandidates(cards.keySet()).stream()
                .filter(interview -> isReachable(interview, now))
                .filter(interview -> interview.startsAt() != null || isOpen(interview, sent, now))
                .toList();
        return open.stream().findFirst().map(first -> home(cards.get(first.candidateId()), first, open.size() == 1));
    }

    private WayIn home(KnownContact card, InterviewView first, boolean single) {
        return new WayIn(
                card.personId(),
                card.name(),
                card.email(),
                card.zone(),
                card.locale(),
                links.homeLink(card.personId()),
                first,
                single);
    }

    private Optional<WayIn> invite(String address, List<Invite> sent, Instant now) {
        return sent.stream()
                .filter(invite -> LIVE.contains(invite.statusAt(now)))
                .filter(invite -> isReachable(interviews.findById(invite.interviewId()), now))
                .findFirst()
                .map(invite -> new WayIn(
                        null,
                        invite.name(),
                        address,
                        null,
                        invite.locale(),
                        links.mailedLink(invite),
                        interviews.findById(invite.interviewId()),
                        true));
    }

    private boolean isReachable(InterviewView interview, Instant now) {
        return !interview.isCancelled() && !interview.isOutOfReach(settings.linkGrace(), now);
    }

    /** Without a time, it is open to candidates without an invite and to those whose invite still counts. */
    private static boolean isOpen(InterviewView interview, List<Invite> sent, Instant now) {
        List<Invite> own = sent.stream()
                .filter(invite -> invite.interviewId().equals(interview.interviewId()))
                .toList();
        return own.isEmpty() || own.stream().anyMatch(invite -> LIVE.contains(invite.statusAt(now)));
    }
}
