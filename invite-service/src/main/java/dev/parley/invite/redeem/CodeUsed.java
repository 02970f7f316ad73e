package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;

/** Someone redeemed the code before, and this browser has no session of it. */
class CodeUsed extends Rejection {

    CodeUsed() {
        super("code-used", "This interview code has already been used");
    }
}
