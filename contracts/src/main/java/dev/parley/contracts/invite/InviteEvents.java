package dev.parley.contracts.invite;

/** CloudEvents types that invite publishes. */
public final class InviteEvents {

    public static final String INVITE_ISSUED = "dev.parley.invite.InviteIssued.v1";
    public static final String INVITE_RENEWED = "dev.parley.invite.InviteRenewed.v1";
    public static final String INVITE_EXTENDED = "dev.parley.invite.InviteExtended.v1";
    public static final String INVITE_ACCEPTED = "dev.parley.invite.InviteAccepted.v1";
    public static final String INVITE_EXPIRED = "dev.parley.invite.InviteExpired.v1";
    public static final String INVITE_REVOKED = "dev.parley.invite.InviteRevoked.v1";
    public static final String INVITE_COMPLETED = "dev.parley.invite.InviteCompleted.v1";

    private InviteEvents() {}
}
