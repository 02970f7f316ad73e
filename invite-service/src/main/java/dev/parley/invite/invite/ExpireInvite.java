package dev.parley.invite.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Marks one invite as expired, in its own transaction. */
@ApplicationScoped
class ExpireInvite {

    private final Invites invites;
    private final AnnounceInvite announce;
    private final InstantSource clock;

    ExpireInvite(Invites invites, AnnounceInvite announce, InstantSource clock) {
        this.invites = invites;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    List<UUID> due(int most) {
        return invites.due(clock.instant(), most);
    }

    /** Returns false when another replica was faster or the invite was renewed. */
    @Transactional
    boolean expire(UUID id) {
        Invite invite = invites.lock(id).orElse(null);
        if (invite == null
                || invite.statusAt(clock.instant()) != InviteStatus.EXPIRED
                || !invite.can(InviteStatus.EXPIRED)) {
            return false;
        }
        invite.expire();
        announce.expired(invite);
        return true;
    }
}
