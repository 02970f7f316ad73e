package dev.parley.invite.invite;

import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.Set;

/** Presents an invite as its recruiter sees it now. */
@ApplicationScoped
class PresentInvite {

    private static final Set<InviteStatus> LINKED = Set.of(InviteStatus.PENDING, InviteStatus.ACCEPTED);

    private final InviteLinks links;
    private final InstantSource clock;

    PresentInvite(InviteLinks links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    InviteResponse present(Invite invite, InterviewView interview, Caller caller) {
        InviteStatus status = invite.statusAt(clock.instant());
        boolean linked = LINKED.contains(status) && invite.ownerId().equals(caller.id());
        return new InviteResponse(
                invite.id(),
                invite.interviewId(),
                interview == null ? null : interview.jobTitle(),
                interview == null ? null : interview.companyName(),
                invite.email(),
                invite.name(),
                status.wire(),
                invite.issuedAt(),
                invite.expiresAt(),
                invite.renewals(),
                invite.acceptedAt(),
                linked ? links.shownLink(invite) : null);
    }
}
