package dev.parley.invite.invite;

import dev.parley.invite.contact.AddressChanged;
import dev.parley.invite.interview.CandidateReplaced;
import dev.parley.invite.interview.LinkReplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Invalidates the links of the invites and of the candidate's own page together with those of the interview. */
@ApplicationScoped
class ReplaceLinks {

    private final Invites invites;
    private final HomeLinks homeLinks;
    private final AnnounceInvite announce;

    ReplaceLinks(Invites invites, HomeLinks homeLinks, AnnounceInvite announce) {
        this.invites = invites;
        this.homeLinks = homeLinks;
        this.announce = announce;
    }

    void onCandidateReplaced(@Observes CandidateReplaced interview) {
        invites.follow(interview.interviewId(), interview.from(), interview.to());
    }

    void onLinkReplaced(@Observes LinkReplaced interview) {
        invites.lockAllOf(interview.interviewId()).forEach(Invite::replaceLink);
        homeLinks.replace(interview.candidateId());
    }

    /** Code and link went to an address that is no longer the candidate's. */
    void onAddressChanged(@Observes AddressChanged candidate) {
        homeLinks.replace(candidate.personId());
        for (Invite invite : invites.lockAllSentTo(candidate.personId(), candidate.formerAddress())) {
            if (invite.can(InviteStatus.REVOKED)) {
                invite.revoke();
                announce.revoked(invite);
            }
        }
    }
}
