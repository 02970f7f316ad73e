package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;

/** An unknown address and a wrong code get the same answer. */
class InvalidCode extends Rejection {

    InvalidCode() {
        super("invalid-code", "Invalid interview code");
    }
}
