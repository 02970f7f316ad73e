package dev.parley.meeting.provider;

import java.time.Duration;
import java.util.Locale;

/** A video service did not do what it was asked for. The message says why, without secrets. */
final class VideoFailure extends Exception {

    /** Why, as people can act on it. */
    enum Cause {
        /** Accounts or keys are missing in the settings. */
        NOT_CONFIGURED(true),
        /** The key in the settings is not what the service gives out. */
        BAD_KEY(true),
        /** The service does not know the account or the key. */
        UNAUTHORIZED(true),
        /** The account may not do this: a scope or a licence is missing. */
        FORBIDDEN(true),
        /** The service refuses what it was asked for. */
        REFUSED(true),
        /** What was asked about is not there. */
        GONE(true),
        /** Too many requests. */
        BUSY(false),
        /** The service has an error of its own. */
        UNAVAILABLE(false),
        /** It was reached and did not answer in time. */
        TIMEOUT(false),
        /** It cannot be reached. */
        UNREACHABLE(false),
        /** Its answer is not what its API describes. */
        UNREADABLE(true),
        /** The link that it answered leads to another site. */
        FOREIGN_LINK(true);

        private final boolean lasting;

        Cause(boolean lasting) {
            this.lasting = lasting;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Cause reason;
    private final Duration retryAfter;

    VideoFailure(Cause reason) {
        this(reason, null);
    }

    /** @param retryAfter as the service asks for; may be null */
    VideoFailure(Cause reason, Duration retryAfter) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    Cause reason() {
        return reason;
    }

    /** The reason for other programs: lower case with hyphens. */
    String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Trying again does not help. */
    boolean isLasting() {
        return reason.lasting;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
