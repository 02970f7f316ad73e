package dev.parley.invite.live;

import dev.parley.invite.live.LiveInvitations.Pair;
import dev.parley.invite.profile.Profiles;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accepts, rejects and cancels. The first answer wins; the same answer again changes nothing. */
@ApplicationScoped
class AnswerLiveInvitation {

    private final LiveInvitations invitations;
    private final Profiles profiles;
    private final AnnounceLiveInvitation announce;
    private final InstantSource clock;

    AnswerLiveInvitation(
            LiveInvitations invitations, Profiles profiles, AnnounceLiveInvitation announce, InstantSource clock) {
        this.invitations = invitations;
        this.profiles = profiles;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    LiveInvitation accept(String roomId, UUID me) {
        LiveInvitation invitation = received(roomId, me);
        Instant now = clock.instant();
        switch (invitation.statusAt(now)) {
            case ACCEPTED, MERGED -> {}
            case PENDING -> {
                invitation.accept(now);
                announce.accepted(invitation);
            }
            default -> throw new LiveInvitationOver(invitation.statusAt(now));
        }
        return invitation;
    }

    @Transactional
    LiveInvitation reject(String roomId, UUID me) {
        LiveInvitation invitation = received(roomId, me);
        Instant now = clock.instant();
        switch (invitation.statusAt(now)) {
            case REJECTED -> {}
            case PENDING -> {
                invitation.reject(now);
                announce.rejected(invitation);
            }
            default -> throw new LiveInvitationOver(invitation.statusAt(now));
        }
        return invitation;
    }

    @Transactional
    LiveInvitation cancel(UUID id, UUID me) {
        LiveInvitation invitation = locked(invitations.pairOf(id))
                .filter(own -> own.inviterId().equals(me))
                .orElseThrow(AnswerLiveInvitation::unknown);
        Instant now = clock.instant();
        switch (invitation.statusAt(now)) {
            case CANCELLED -> {}
            case PENDING -> {
                invitation.cancel(now);
                announce.cancelled(invitation);
            }
            default -> throw new LiveInvitationOver(invitation.statusAt(now));
        }
        return invitation;
    }

    private LiveInvitation received(String roomId, UUID me) {
        return locked(invitations.pairOfRoom(roomId))
                .filter(invitation -> invitation.inviteeId().equals(me) && invitation.isOf(me))
                .orElseThrow(AnswerLiveInvitation::unknown);
    }

    /** Locks the two people, as sending does, and then the invitation. */
    private Optional<LiveInvitation> locked(Optional<Pair> pair) {
        pair.ifPresent(two -> profiles.lockAll(List.of(two.inviterId(), two.inviteeId())));
        return pair.map(two -> invitations.lock(two.invitationId()));
    }

    private static Rejection unknown() {
        return Problems.notFound("invitation");
    }
}
