package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;

/** This browser has redeemed the code before. */
class AlreadyHaveAccess extends Rejection {

    AlreadyHaveAccess(Access access) {
        super("already-have-access", "You already have access to this interview");
        with("interviewId", access.interviewId());
        with("entryLink", access.entryLink());
        with("homeLink", access.homeLink());
    }
}
