package dev.parley.invite.invite;

import dev.parley.invite.interview.InterviewClosed;
import dev.parley.invite.interview.InterviewClosed.How;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A cancelled interview revokes its invites, a completed one completes them. */
@ApplicationScoped
class CloseInvites {

    private final Invites invites;
    private final AnnounceInvite announce;

    CloseInvites(Invites invites, AnnounceInvite announce) {
        this.invites = invites;
        this.announce = announce;
    }

    void onClosed(@Observes InterviewClosed interview) {
        for (Invite invite : invites.lockAllOf(interview.interviewId())) {
            if (interview.how() == How.CANCELLED && invite.can(InviteStatus.REVOKED)) {
                invite.revoke();
                announce.revoked(invite);
            } else if (interview.how() == How.COMPLETED && invite.can(InviteStatus.COMPLETED)) {
                invite.complete();
                announce.completed(invite);
            }
        }
    }
}
