package dev.parley.platform.link;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;

/** Answers to an authentic link that its object does not accept. */
public final class LinkProblems {

    private LinkProblems() {}

    /** The key is older than the version that the object is at. */
    public static Rejection replaced() {
        return Problems.of("link-replaced", "We sent you a new link. Open the one in your latest email.");
    }

    /** The key is newer than what this service has heard of its object: the event is still on its way. */
    public static Rejection notReadyYet(String what) {
        return Problems.of("not-ready-yet", "Your " + what + " is being prepared. Try again in a moment.")
                .with("retryAfter", 1);
    }
}
