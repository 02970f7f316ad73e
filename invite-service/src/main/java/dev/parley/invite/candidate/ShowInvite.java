package dev.parley.invite.candidate;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.ExtensionRequests;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.redeem.InviteKeys;
import dev.parley.invite.redeem.RedeemRejection.LinkExpired;
import dev.parley.invite.redeem.RedeemRejection.LinkInvalid;
import dev.parley.platform.link.LinkKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Shows the invite behind a link without changing anything. */
@ApplicationScoped
class ShowInvite {

    private final Invites invites;
    private final InterviewViews interviews;
    private final ExtensionRequests extensionRequests;
    private final InviteSettings settings;
    private final InstantSource clock;

    ShowInvite(
            Invites invites,
            InterviewViews interviews,
            ExtensionRequests extensionRequests,
            InviteSettings settings,
            InstantSource clock) {
        this.invites = invites;
        this.interviews = interviews;
        this.extensionRequests = extensionRequests;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    OwnInviteResponse show(Optional<LinkKey> handle) {
        LinkKey key = handle.filter(InviteKeys::isInvite).orElseThrow(LinkInvalid::new);
        Invite invite = invites.findByIdOptional(key.id()).orElseThrow(LinkInvalid::new);
        InterviewView interview = interviews.findById(invite.interviewId());
        Instant now = clock.instant();
        if (interview.isOutOfReach(settings.linkGrace(), now)) {
            throw new LinkExpired();
        }
        return new OwnInviteResponse(
                invite.id(),
                invite.interviewId(),
                invite.statusAt(now).wire(),
                interview.jobTitle(),
                interview.companyName(),
                invite.name(),
                interview.type(),
                interview.startsAt(),
                interview.endsAt(),
                interview.zone(),
                invite.expiresAt(),
                key.version() != invite.linkVersion(),
                extensionRequests.newest(invite.id()).orElse(null));
    }
}
