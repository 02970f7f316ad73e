package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;
import dev.parley.platform.time.MillisecondInstants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reasons why a code or the link of an invite opens nothing. See also {@code CodeLocked}. */
public abstract sealed class RedeemRejection extends Rejection {

    private RedeemRejection(String code, String detail) {
        super(code, detail);
    }

    /** An unknown address and a wrong code get the same answer. */
    static final class InvalidCode extends RedeemRejection {
        InvalidCode() {
            super("invalid-code", "Invalid interview code");
        }
    }

    static final class CodeExpired extends RedeemRejection {
        CodeExpired() {
            super("code-expired", "This interview code has expired");
        }
    }

    /** Someone redeemed the code before, and this browser has no session of it. */
    static final class CodeUsed extends RedeemRejection {
        CodeUsed() {
            super("code-used", "This interview code has already been used");
        }
    }

    static final class CodeReplaced extends RedeemRejection {

        private static final DateTimeFormatter DATE =
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

        CodeReplaced(Instant newerSentAt) {
            super("code-replaced", "A newer code was sent on " + DATE.format(newerSentAt));
            with("sentAt", MillisecondInstants.format(newerSentAt));
        }
    }

    /** This browser has redeemed the code before. */
    static final class AlreadyHaveAccess extends RedeemRejection {
        AlreadyHaveAccess(Access access) {
            super("already-have-access", "You already have access to this interview");
            with("interviewId", access.interviewId());
            with("entryLink", access.entryLink());
            with("homeLink", access.homeLink());
        }
    }

    public static final class InviteRevoked extends RedeemRejection {
        public InviteRevoked() {
            super(
                    "invite-revoked",
                    "This invite was withdrawn. If you think it is a mistake, contact the person who invited you.");
        }
    }

    public static final class LinkInvalid extends RedeemRejection {
        public LinkInvalid() {
            super("link-invalid", "This link does not work. Open the link in your latest email, or enter the code.");
        }
    }

    /** The grace period after the interview has passed. */
    public static final class LinkExpired extends RedeemRejection {
        public LinkExpired() {
            super(
                    "link-expired",
                    "The interview is over, and this link has expired. Contact the person who invited you.");
        }
    }
}
