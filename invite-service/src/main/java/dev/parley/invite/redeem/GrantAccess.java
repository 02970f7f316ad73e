package dev.parley.invite.redeem;

import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.invite.AnnounceInvite;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.InviteLinks;
import dev.parley.invite.invite.InviteStatus;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;

/** Accepts an invite and returns its links. */
@ApplicationScoped
class GrantAccess {

    private final AnnounceInvite announce;
    private final InviteLinks links;
    private final InstantSource clock;

    GrantAccess(AnnounceInvite announce, InviteLinks links, InstantSource clock) {
        this.announce = announce;
        this.links = links;
        this.clock = clock;
    }

    Access accept(Invite invite, InterviewView interview, Reach reach) {
        invite.accept(clock.instant());
        announce.accepted(invite);
        return wayIn(invite, interview, reach);
    }

    Access wayIn(Invite invite, InterviewView interview, Reach reach) {
        boolean mailed = reach == Reach.OWN_PAGE;
        return new Access(
                InviteStatus.ACCEPTED.wire(),
                invite.interviewId(),
                mailed ? links.interviewPath(interview) : links.shownInterviewPath(interview),
                mailed ? links.homePath(invite) : null);
    }
}
