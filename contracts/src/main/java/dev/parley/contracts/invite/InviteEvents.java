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

    /** Published on {@link dev.parley.contracts.Topics#INVITE_LIVE_INVITATION}, like the next five. */
    public static final String LIVE_INVITATION_SENT = "dev.parley.invite.LiveInvitationSent.v1";

    public static final String LIVE_INVITATION_ACCEPTED = "dev.parley.invite.LiveInvitationAccepted.v1";
    public static final String LIVE_INVITATION_REJECTED = "dev.parley.invite.LiveInvitationRejected.v1";
    public static final String LIVE_INVITATION_EXPIRED = "dev.parley.invite.LiveInvitationExpired.v1";
    public static final String LIVE_INVITATION_CANCELLED = "dev.parley.invite.LiveInvitationCancelled.v1";
    /** Two people invited each other; the other invitation is accepted. */
    public static final String LIVE_INVITATION_MERGED = "dev.parley.invite.LiveInvitationMerged.v1";

    private InviteEvents() {}
}
