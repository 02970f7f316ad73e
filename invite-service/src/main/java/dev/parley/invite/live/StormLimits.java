package dev.parley.invite.live;

import dev.parley.platform.budget.Budgets;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps one person from ringing many, and from ringing somebody who refused again and again. */
@ApplicationScoped
class StormLimits {

    private static final int MOST_DOUBLINGS = 20;

    private final LiveInvitations invitations;
    private final Budgets budgets;
    private final LiveInvitationSettings settings;

    StormLimits(LiveInvitations invitations, Budgets budgets, LiveInvitationSettings settings) {
        this.invitations = invitations;
        this.budgets = budgets;
        this.settings = settings;
    }

    void spend(UUID inviter, UUID invitee, Instant now) {
        List<Instant> refusals = invitations.refusals(inviter, invitee, now.minus(settings.refusalsCount()));
        if (!refusals.isEmpty()) {
            Instant until = refusals.getFirst().plus(pause(refusals.size()));
            if (now.isBefore(until)) {
                throw Problems.of("rate-limited", "This person declined a short time ago. Invite somebody else.")
                        .with(
                                "retryAfter",
                                Duration.between(now, until).plusMillis(999).toSeconds());
            }
        }
        budgets.spend(
                "live-invitation " + inviter,
                settings.perHour(),
                Duration.ofHours(1),
                "You sent many invitations in a short time. Wait to be invited, or try again later.");
    }

    private Duration pause(int refusals) {
        Duration pause = settings.pause().multipliedBy(1L << Math.min(refusals - 1, MOST_DOUBLINGS));
        return pause.compareTo(settings.longestPause()) < 0 ? pause : settings.longestPause();
    }
}
