package dev.parley.invite.candidate;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.invite.InviteSettings;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.HomeLinks;
import dev.parley.invite.invite.InviteLinks;
import dev.parley.invite.redeem.RedeemRejection.LinkInvalid;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Shows every interview of a person, across all owners, with its state and link. The page link is that of one of
 * their cards.
 */
@ApplicationScoped
class ShowHome {

    private final InterviewViews interviews;
    private final Contacts contacts;
    private final InviteLinks links;
    private final HomeLinks homeLinks;
    private final InviteSettings settings;
    private final InstantSource clock;

    ShowHome(
            InterviewViews interviews,
            Contacts contacts,
            InviteLinks links,
            HomeLinks homeLinks,
            InviteSettings settings,
            InstantSource clock) {
        this.interviews = interviews;
        this.contacts = contacts;
        this.links = links;
        this.homeLinks = homeLinks;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    HomeResponse show(Optional<LinkKey> key) {
        LinkKey home = key.filter(k -> k.purpose() == LinkPurpose.HOME).orElseThrow(LinkInvalid::new);
        if (home.version() != homeLinks.version(home.id())) {
            throw LinkProblems.replaced();
        }
        Optional<KnownContact> candidate = contacts.findByIdOptional(home.id());
        List<InterviewView> own = interviews.ofCandidates(contacts.cardsOfSamePerson(home.id()));
        if (candidate.isEmpty() && own.isEmpty()) {
            throw LinkProblems.notReadyYet("page");
        }
        Instant now = clock.instant();
        return new HomeResponse(
                candidate.map(KnownContact::name).orElse(null),
                own.stream().map(interview -> item(interview, now)).toList());
    }

    private HomeResponse.Item item(InterviewView interview, Instant now) {
        return new HomeResponse.Item(
                interview.interviewId(),
                interview.jobTitle(),
                interview.companyName(),
                interview.status(),
                interview.startsAt(),
                interview.endsAt(),
                interview.zone(),
                interview.type(),
                interview.place(),
                interview.isOutOfReach(settings.linkGrace(), now) ? null : links.interviewPath(interview));
    }
}
