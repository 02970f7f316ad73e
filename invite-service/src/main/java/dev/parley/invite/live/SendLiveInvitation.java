package dev.parley.invite.live;

import dev.parley.contracts.notification.PresenceState;
import dev.parley.invite.block.Blocks;
import dev.parley.invite.presence.PresenceViews;
import dev.parley.invite.profile.Profile;
import dev.parley.invite.profile.Profiles;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Rings another person. Lock order: the profiles of the two in the order of their ids, then invitations in the order of
 * theirs; so all that concerns a person happens one after another.
 */
@ApplicationScoped
class SendLiveInvitation {

    private final LiveInvitations invitations;
    private final ExpireLiveInvitation expire;
    private final Profiles profiles;
    private final Blocks blocks;
    private final PresenceViews presence;
    private final PickQuestions pickQuestions;
    private final StormLimits limits;
    private final AnnounceLiveInvitation announce;
    private final TellInvitee tell;
    private final LiveInvitationSettings settings;
    private final InstantSource clock;

    SendLiveInvitation(
            LiveInvitations invitations,
            ExpireLiveInvitation expire,
            Profiles profiles,
            Blocks blocks,
            PresenceViews presence,
            PickQuestions pickQuestions,
            StormLimits limits,
            AnnounceLiveInvitation announce,
            TellInvitee tell,
            LiveInvitationSettings settings,
            InstantSource clock) {
        this.invitations = invitations;
        this.expire = expire;
        this.profiles = profiles;
        this.blocks = blocks;
        this.presence = presence;
        this.pickQuestions = pickQuestions;
        this.limits = limits;
        this.announce = announce;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    LiveInvitation send(LiveInvitationRequest request, UUID me) {
        UUID invitee = request.inviteeId();
        if (invitee.equals(me)) {
            throw Invalid.field("inviteeId", "yourself", "must be another person");
        }
        List<Profile> both = profiles.lockAll(List.of(me, invitee));
        Profile mine = profileOf(both, me).filter(Profile::isComplete).orElseThrow(SendLiveInvitation::incomplete);
        Profile theirs = profileOf(both, invitee).orElseThrow(() -> Problems.notFound("partner"));
        Instant now = clock.instant();
        if (blocks.exists(me, invitee)) {
            throw Problems.of("partner-blocked", "You blocked this person. Take the block back first.");
        }
        LiveInvitation fresh = LiveInvitation.ring(
                me, invitee, request.messageOrNull(), pickQuestions.of(request), now, settings.validFor());
        List<LiveInvitation> pending = stillPending(List.of(me, invitee), now);
        Optional<LiveInvitation> crossing = pending.stream()
                .filter(other ->
                        other.inviterId().equals(invitee) && other.inviteeId().equals(me))
                .findFirst();
        return crossing.isPresent() ? meet(crossing.get(), fresh, now) : ring(fresh, mine, theirs, pending, now);
    }

    private LiveInvitation ring(
            LiveInvitation fresh, Profile mine, Profile theirs, List<LiveInvitation> pending, Instant now) {
        if (!theirs.isListed()) {
            throw Problems.notFound("partner");
        }
        boolean blocked = blocks.exists(theirs.userId(), mine.userId());
        refuseWhileBusy(mine.userId(), theirs.userId(), pending, blocked, now);
        limits.spend(mine.userId(), theirs.userId(), now);
        if (blocked) {
            fresh.goUnheard();
        } else {
            if (presence.statusOf(theirs.userId()).equals(PresenceState.OFFLINE)) {
                fresh.findNobody();
            }
            tell.of(fresh, mine, theirs);
        }
        invitations.persistAndFlush(fresh);
        announce.sent(fresh);
        return fresh;
    }

    private LiveInvitation meet(LiveInvitation first, LiveInvitation second, Instant now) {
        first.meet(second, now);
        invitations.persistAndFlush(second);
        announce.accepted(first);
        announce.merged(second);
        return second;
    }

    private List<LiveInvitation> stillPending(List<UUID> people, Instant now) {
        List<LiveInvitation> still = new ArrayList<>();
        for (LiveInvitation invitation : invitations.lockPendingOf(people)) {
            if (!expire.ifDue(invitation, now)) {
                still.add(invitation);
            }
        }
        invitations.flush();
        return still;
    }

    /** Somebody who blocked the inviter is never busy to them, but offline. */
    private void refuseWhileBusy(UUID me, UUID invitee, List<LiveInvitation> pending, boolean blocked, Instant now) {
        pending.stream().filter(other -> other.isOf(me)).findFirst().ifPresent(open -> {
            throw Problems.of(
                            "live-invitation-open",
                            open.inviterId().equals(me)
                                    ? "You are waiting for an answer already. Cancel that invitation first."
                                    : "Somebody is inviting you. Answer that invitation first.")
                    .with("invitationId", open.id());
        });
        List<UUID> people = blocked ? List.of(me) : List.of(me, invitee);
        var busy = invitations.busy(people, now, settings.wayIn());
        if (busy.contains(me)) {
            throw Problems.of("in-a-room", "You are in a room already. Leave it first.");
        }
        if (busy.contains(invitee)) {
            throw Problems.of("partner-busy", "This person is busy right now. Try again in a few minutes.");
        }
    }

    private static Optional<Profile> profileOf(List<Profile> both, UUID person) {
        return both.stream().filter(profile -> profile.userId().equals(person)).findFirst();
    }

    private static RuntimeException incomplete() {
        return Problems.of("profile-incomplete", "Complete your profile first, so that others see who invites them.");
    }
}
