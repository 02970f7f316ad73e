package dev.parley.invite.live;

import dev.parley.platform.problem.ConstraintProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.inject.Singleton;

import java.util.Map;
import java.util.function.Supplier;

/** What the locks keep from happening. */
@Singleton
class LiveInvitationConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Rejection>> byConstraint() {
        return Map.of(
                "ux_live_invitation_pair", LiveInvitationConstraints::open,
                "ux_live_invitation_inviter", LiveInvitationConstraints::open,
                "ux_live_invitation_invitee",
                        () -> Problems.of(
                                "partner-busy", "This person is busy right now. Try again in a few minutes."));
    }

    private static Rejection open() {
        return Problems.of("live-invitation-open", "An invitation waits for an answer already. Read it first.");
    }
}
