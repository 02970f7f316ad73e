package dev.parley.invite.live;

import dev.parley.platform.problem.Rejection;

/** The invitation was answered, cancelled or has expired. */
class LiveInvitationOver extends Rejection {

    LiveInvitationOver(LiveStatus state) {
        super(
                state == LiveStatus.EXPIRED ? "live-invitation-expired" : "live-invitation-over",
                state == LiveStatus.EXPIRED
                        ? "The two minutes to answer are over. Invite this person in turn."
                        : "The invitation is " + state.wire() + " already. Invite this person in turn.");
        with("state", state.wire());
    }
}
