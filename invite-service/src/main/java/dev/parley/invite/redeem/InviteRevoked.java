package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;

class InviteRevoked extends Rejection {

    InviteRevoked() {
        super(
                "invite-revoked",
                "This invite was withdrawn. If you think it is a mistake, contact the person who invited you.");
    }
}
