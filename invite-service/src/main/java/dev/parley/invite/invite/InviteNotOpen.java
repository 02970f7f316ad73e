package dev.parley.invite.invite;

import dev.parley.platform.problem.Rejection;

/** The state of the invite does not allow the change. */
class InviteNotOpen extends Rejection {

    InviteNotOpen(InviteStatus now, InviteStatus wanted) {
        super(
                now == InviteStatus.COMPLETED ? "invite-completed" : "illegal-transition",
                now == InviteStatus.COMPLETED
                        ? "The interview of this invite is over. Schedule a new interview to invite again."
                        : "The invite is " + now.wire() + " and cannot become " + wanted.wire()
                                + ". Send the invite again to renew it.");
        with("state", now.wire());
    }
}
