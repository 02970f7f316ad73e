package dev.parley.invite.redeem;

import dev.parley.platform.log.Mask;

/** Email and code, or the handle of an invite link, or neither when the request has the link's cookie. */
record RedeemRequest(String email, String code, String linkHandle) {

    boolean byCode() {
        return code != null || email != null;
    }

    @Override
    public String toString() {
        return "RedeemRequest[" + Mask.email(email) + "]";
    }
}
