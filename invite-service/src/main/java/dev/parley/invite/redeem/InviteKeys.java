package dev.parley.invite.redeem;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.link.LinkKey;

/** The two kinds of links that an invite has. */
public final class InviteKeys {

    private InviteKeys() {}

    public static boolean isInvite(LinkKey key) {
        return key.purpose() == LinkPurpose.INVITE || key.purpose() == LinkPurpose.MAILED_INVITE;
    }

    static Reach wayOf(LinkKey key) {
        return key.purpose() == LinkPurpose.MAILED_INVITE ? Reach.OWN_PAGE : Reach.ONE_INTERVIEW;
    }
}
