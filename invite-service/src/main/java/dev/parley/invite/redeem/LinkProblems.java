package dev.parley.invite.redeem;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;

/** What can be wrong with the link of an invite. */
public final class LinkProblems {

    private LinkProblems() {}

    public static Rejection invalid() {
        return Problems.of(
                "link-invalid", "This link is not valid. Open the newest mail you were sent, or enter the code.");
    }

    public static Rejection replaced() {
        return Problems.of("link-replaced", "A newer link was sent. Open the newest mail you were sent.");
    }

    public static Rejection expired() {
        return Problems.of("link-expired", "The interview is over, and so is this link.");
    }
}
