package dev.parley.invite.extension;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.ExtensionRequest;
import dev.parley.invite.invite.ExtensionRequests;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.InviteMail;
import dev.parley.invite.invite.InviteStatus;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.redeem.InviteKeys;
import dev.parley.invite.redeem.RedeemRejection.InviteRevoked;
import dev.parley.invite.redeem.RedeemRejection.LinkExpired;
import dev.parley.invite.redeem.RedeemRejection.LinkInvalid;
import dev.parley.platform.budget.Budgets;
import dev.parley.platform.id.Ids;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkProblems;
import dev.parley.platform.link.PublicLinks;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The candidate of an expired invite asks for more time. However often they ask, it is one open request. */
@ApplicationScoped
class AskForMoreTime {

    static final Set<InviteStatus> NOT_RENEWED = EnumSet.of(InviteStatus.PENDING, InviteStatus.EXPIRED);

    private final Invites invites;
    private final InterviewViews interviews;
    private final ExtensionRequests requests;
    private final InviteMail mail;
    private final PublicLinks links;
    private final Budgets budgets;
    private final InviteSettings settings;
    private final InstantSource clock;

    AskForMoreTime(
            Invites invites,
            InterviewViews interviews,
            ExtensionRequests requests,
            InviteMail mail,
            PublicLinks links,
            Budgets budgets,
            InviteSettings settings,
            InstantSource clock) {
        this.invites = invites;
        this.interviews = interviews;
        this.requests = requests;
        this.mail = mail;
        this.links = links;
        this.budgets = budgets;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    ExtensionRequest ask(UUID inviteId, Optional<LinkKey> link, String note) {
        LinkKey key = link.filter(InviteKeys::isInvite)
                .filter(own -> own.id().equals(inviteId))
                .orElseThrow(LinkInvalid::new);
        Invite invite = invites.lock(inviteId).orElseThrow(LinkInvalid::new);
        InterviewView interview = interviews.findById(invite.interviewId());
        checkExpired(invite, interview, key);
        Optional<ExtensionRequest> open = requests.newest(inviteId).filter(request -> "open".equals(request.status()));
        return open.orElseGet(() -> open(invite, interview, note));
    }

    private void checkExpired(Invite invite, InterviewView interview, LinkKey key) {
        Instant now = clock.instant();
        InviteStatus status = invite.statusAt(now);
        if (status == InviteStatus.REVOKED) {
            throw new InviteRevoked();
        }
        if (key.version() != invite.linkVersion()) {
            throw LinkProblems.replaced();
        }
        if (interview.isOutOfReach(settings.linkGrace(), now) || interview.isClosed()) {
            throw new LinkExpired();
        }
        if (status != InviteStatus.EXPIRED) {
            throw Problems.of("illegal-transition", "Your invite has not expired. You can open it now.")
                    .with("state", status.wire());
        }
    }

    private ExtensionRequest open(Invite invite, InterviewView interview, String note) {
        budgets.spend(
                "invite-extension " + invite.id(),
                settings.extension().most(),
                settings.extension().within(),
                "You have asked for more time several times already. Reply to your invitation email instead.");
        Instant now = clock.instant();
        UUID id = Ids.next();
        requests.open(id, invite.id(), note, now);
        mail.toOwner(
                "owner-extension-requested",
                invite,
                id.toString(),
                NOT_RENEWED,
                now.plus(settings.extension().toldWithin()),
                mail.params(invite, interview)
                        .with("candidateId", invite.candidateId())
                        .with("candidateName", invite.name() == null ? invite.email() : invite.name())
                        .with("reason", note)
                        .with("link", links.url("/app/invites?asking=true")));
        return new ExtensionRequest(id, "open", note, now);
    }
}
