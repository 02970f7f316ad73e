package dev.parley.invite.redeem;

import dev.parley.invite.code.InviteCode;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.redeem.RedeemRejection.AlreadyHaveAccess;
import dev.parley.invite.redeem.RedeemRejection.CodeExpired;
import dev.parley.invite.redeem.RedeemRejection.CodeUsed;
import dev.parley.invite.redeem.RedeemRejection.InviteRevoked;
import dev.parley.platform.link.LinkKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Decides what a code opens. The try is already counted. */
@ApplicationScoped
class RedeemCountedCode {

    private final FindByCode findByCode;
    private final InterviewViews interviews;
    private final Contacts contacts;
    private final GrantAccess grantAccess;
    private final InstantSource clock;

    RedeemCountedCode(
            FindByCode findByCode,
            InterviewViews interviews,
            Contacts contacts,
            GrantAccess grantAccess,
            InstantSource clock) {
        this.findByCode = findByCode;
        this.interviews = interviews;
        this.contacts = contacts;
        this.grantAccess = grantAccess;
        this.clock = clock;
    }

    @Transactional
    Access redeem(String email, InviteCode code, List<LinkKey> browser) {
        Instant now = clock.instant();
        Invite invite = findByCode.find(email, code, now);
        InterviewView interview = interviews.findById(invite.interviewId());
        return switch (invite.statusAt(now)) {
            case PENDING -> grantAccess.accept(invite, interview, Reach.OWN_PAGE);
            case EXPIRED -> throw new CodeExpired();
            case REVOKED -> throw new InviteRevoked();
            case ACCEPTED, COMPLETED -> {
                if (browser.stream().anyMatch(key -> opens(key, invite))) {
                    throw new AlreadyHaveAccess(grantAccess.wayIn(invite, interview, Reach.OWN_PAGE));
                }
                throw new CodeUsed();
            }
        };
    }

    private boolean opens(LinkKey key, Invite invite) {
        return switch (key.purpose()) {
            case HOME ->
                contacts.findByIdOptional(key.id())
                        .filter(card -> invite.email().equals(card.email()))
                        .isPresent();
            case INVITE, MAILED_INVITE -> key.id().equals(invite.id()) && key.version() == invite.linkVersion();
            case INTERVIEW, SHOWN_INTERVIEW -> key.id().equals(invite.interviewId());
            default -> false;
        };
    }
}
