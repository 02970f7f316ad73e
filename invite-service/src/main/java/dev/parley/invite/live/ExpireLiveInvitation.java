package dev.parley.invite.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Ends single invitations that nobody answered, each in its own transaction. */
@ApplicationScoped
class ExpireLiveInvitation {

    private final LiveInvitations invitations;
    private final AnnounceLiveInvitation announce;
    private final TellInviter tell;
    private final LiveInvitationSettings settings;
    private final InstantSource clock;

    ExpireLiveInvitation(
            LiveInvitations invitations,
            AnnounceLiveInvitation announce,
            TellInviter tell,
            LiveInvitationSettings settings,
            InstantSource clock) {
        this.invitations = invitations;
        this.announce = announce;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    List<UUID> due(int most) {
        return invitations.due(clock.instant(), most);
    }

    /** Returns false when another replica was faster or it was answered. */
    @Transactional
    boolean expire(UUID id) {
        LiveInvitation invitation = invitations.lock(id);
        return invitation != null && ifDue(invitation, clock.instant());
    }

    /** Joins the caller's transaction, which holds the row's lock. */
    boolean ifDue(LiveInvitation invitation, Instant now) {
        if (!invitation.isDue(now)) {
            return false;
        }
        invitation.expire();
        announce.expired(invitation);
        return true;
    }

    @Transactional
    List<UUID> forsaken(int most) {
        return invitations.forsaken(clock.instant().minus(settings.inviterGone()), most);
    }

    /** The inviter is gone. Returns false when it was answered meanwhile. */
    @Transactional
    boolean forsake(UUID id) {
        LiveInvitation invitation = invitations.lock(id);
        Instant now = clock.instant();
        if (invitation == null || invitation.statusAt(now) != LiveStatus.PENDING) {
            return false;
        }
        invitation.cancel(now);
        announce.cancelled(invitation);
        tell.ended(invitation);
        return true;
    }
}
