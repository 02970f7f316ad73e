package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;

/** Redeemed before, by this very browser. */
class AlreadyHaveAccess extends Rejection {

    AlreadyHaveAccess(Access access) {
        super("already-have-access", "You already have access to this interview");
        with("interviewId", access.interviewId());
        with("entryLink", access.entryLink());
        with("homeLink", access.homeLink());
    }
}
