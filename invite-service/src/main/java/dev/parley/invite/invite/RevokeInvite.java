package dev.parley.invite.invite;

import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Revokes an invite. Idempotent. */
@ApplicationScoped
public class RevokeInvite {

    private final Invites invites;
    private final AnnounceInvite announce;
    private final HomeLinks homeLinks;

    RevokeInvite(Invites invites, AnnounceInvite announce, HomeLinks homeLinks) {
        this.invites = invites;
        this.announce = announce;
        this.homeLinks = homeLinks;
    }

    @Transactional
    public Invite revoke(UUID id, Staff by) {
        Invite invite =
                invites.lock(id).filter(i -> by.manages(i.ownerId())).orElseThrow(() -> Problems.notFound("invite"));
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
