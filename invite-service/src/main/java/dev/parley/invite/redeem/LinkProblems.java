package dev.parley.invite.redeem;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;

/** Reasons why the link of an invite does not work. */
public final class LinkProblems {

    private LinkProblems() {}

    public static Rejection invalid() {
        return Problems.of(
                "link-invalid", "This link does not work. Open the link in your latest email, or enter the code.");
    }

    public static Rejection replaced() {
        return Problems.of("link-replaced", "We sent you a new link. Open the one in your latest email.");
    }

    public static Rejection expired() {
        return Problems.of(
                "link-expired",
                "The interview is over, and this link has expired. Contact the person who invited you.");
    }
}
