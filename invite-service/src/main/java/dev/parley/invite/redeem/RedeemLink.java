package dev.parley.invite.redeem;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.InviteStatus;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.redeem.RedeemRejection.CodeExpired;
import dev.parley.invite.redeem.RedeemRejection.InviteRevoked;
import dev.parley.invite.redeem.RedeemRejection.LinkExpired;
import dev.parley.invite.redeem.RedeemRejection.LinkInvalid;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Redeems the link of an invite. Works repeatedly, until the grace period after the interview has passed. */
@ApplicationScoped
class RedeemLink {

    private final Invites invites;
    private final InterviewViews interviews;
    private final GrantAccess grantAccess;
    private final InviteSettings settings;
    private final InstantSource clock;

    RedeemLink(
            Invites invites,
            InterviewViews interviews,
            GrantAccess grantAccess,
            InviteSettings settings,
            InstantSource clock) {
        this.invites = invites;
        this.interviews = interviews;
        this.grantAccess = grantAccess;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Access redeem(Optional<LinkKey> handle) {
        LinkKey key = handle.filter(InviteKeys::isInvite).orElseThrow(LinkInvalid::new);
        Invite invite = invites.lock(key.id()).orElseThrow(LinkInvalid::new);
        InterviewView interview = interviews.findById(invite.interviewId());
        Instant now = clock.instant();
        InviteStatus status = invite.statusAt(now);
        if (status == InviteStatus.REVOKED) {
            throw new InviteRevoked();
        }
        if (key.version() != invite.linkVersion()) {
            throw LinkProblems.replaced();
        }
        if (interview.isOutOfReach(settings.linkGrace(), now)) {
            throw new LinkExpired();
        }
        return switch (status) {
            case PENDING -> grantAccess.accept(invite, interview, InviteKeys.wayOf(key));
            case EXPIRED -> throw new CodeExpired();
            default -> grantAccess.wayIn(invite, interview, InviteKeys.wayOf(key));
        };
    }
}
