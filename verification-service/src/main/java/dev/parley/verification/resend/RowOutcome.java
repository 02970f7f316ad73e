package dev.parley.verification.resend;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import dev.parley.verification.cases.VerificationCase;

import java.time.Instant;

/**
 * What became, or would become, of one row.
 *
 * @param code null when it is fine
 */
record RowOutcome(String code, String detail, Instant expiresAt) {

    static final RowOutcome FINE = new RowOutcome(null, null, null);

    static RowOutcome sent(Instant expiresAt) {
        return new RowOutcome(null, null, expiresAt);
    }

    static RowOutcome refused(Rejection why) {
        return new RowOutcome(why.code(), why.detail(), null);
    }

    static RowOutcome unknown() {
        return refused(Problems.notFound("case"));
    }

    /** What it looks like now, before anything is done. */
    static RowOutcome of(VerificationCase it, boolean expiredOnly, Instant now) {
        return it.refusesResend()
                .map(RowOutcome::refused)
                .orElseGet(() -> expiredOnly && !it.link().isExpired(now)
                        ? new RowOutcome("not-expired", "The candidate's link still works.", null)
                        : FINE);
    }

    boolean isOk() {
        return code == null;
    }
}
