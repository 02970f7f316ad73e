package dev.parley.invite.invite;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Takes an invite back; doing it twice is the same as once. */
@ApplicationScoped
class RevokeInvite {

    private final Invites invites;
    private final AnnounceInvite announce;

    RevokeInvite(Invites invites, AnnounceInvite announce) {
        this.invites = invites;
        this.announce = announce;
    }

    @Transactional
    Invite revoke(UUID id, Caller caller) {
        Invite invite = invites.lock(id)
                .filter(i -> caller.isAdmin() || i.ownerId().equals(caller.id()))
                .orElseThrow(() -> Problems.notFound("invite"));
        if (!invite.isRevoked()) {
            invite.revoke();
            announce.revoked(invite);
        }
        return invite;
    }
}
