package dev.parley.invite.invite;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Revokes an invite. Idempotent. */
@ApplicationScoped
class RevokeInvite {

    private final Invites invites;
    private final AnnounceInvite announce;
    private final HomeLinks homeLinks;

    RevokeInvite(Invites invites, AnnounceInvite announce, HomeLinks homeLinks) {
        this.invites = invites;
        this.announce = announce;
        this.homeLinks = homeLinks;
    }

    @Transactional
    Invite revoke(UUID id, Caller caller) {
        Invite invite = invites.lock(id)
                .filter(i -> caller.isAdmin() || i.ownerId().equals(caller.id()))
                .orElseThrow(() -> Problems.notFound("invite"));
        if (!invite.isRevoked()) {
            invite.revoke();
            announce.revoked(invite);
            if (invite.candidateId() != null) {
                homeLinks.replace(invite.candidateId());
            }
        }
        return invite;
    }
}
