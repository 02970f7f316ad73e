package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;

class CodeExpired extends Rejection {

    CodeExpired() {
        super("code-expired", "This interview code has expired");
    }
}
