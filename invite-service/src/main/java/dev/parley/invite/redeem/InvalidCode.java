package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;

/** Unknown address and wrong code look the same. */
class InvalidCode extends Rejection {

    InvalidCode() {
        super("invalid-code", "Invalid interview code");
    }
}
