package dev.parley.invite.invite;

import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Presents an invite as its recruiter sees it now. */
@ApplicationScoped
class PresentInvite {

    private static final Set<InviteStatus> LINKED = Set.of(InviteStatus.PENDING, InviteStatus.ACCEPTED);

    private final InviteLinks links;
    private final ExtensionRequests extensionRequests;
    private final InstantSource clock;

    PresentInvite(InviteLinks links, ExtensionRequests extensionRequests, InstantSource clock) {
        this.links = links;
        this.extensionRequests = extensionRequests;
        this.clock = clock;
    }

    List<InviteResponse> present(List<Invite> rows, Map<UUID, InterviewView> known, Caller caller) {
        Map<UUID, ExtensionRequest> open =
                extensionRequests.openOf(rows.stream().map(Invite::id).toList());
        return rows.stream()
                .map(invite -> present(invite, known.get(invite.interviewId()), open.get(invite.id()), caller))
                .toList();
    }

    InviteResponse present(Invite invite, InterviewView interview, Caller caller) {
        return present(invite, interview, null, caller);
    }

    private InviteResponse present(Invite invite, InterviewView interview, ExtensionRequest extension, Caller caller) {
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
                linked ? links.shownLink(invite) : null,
                extension);
    }
}
