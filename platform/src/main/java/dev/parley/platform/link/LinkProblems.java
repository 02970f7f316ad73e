package dev.parley.platform.link;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;

/** Problems for an authentic link that the owner of its object does not accept. */
public final class LinkProblems {

    private LinkProblems() {}

    /** The key is older than the current version of the object. */
    public static Rejection replaced() {
        return Problems.of("link-replaced", "We sent you a new link. Open the one in your latest email.");
    }

    /** The key is newer than the state that this service knows: the event has not arrived yet. */
    public static Rejection notReadyYet(String what) {
        return Problems.of("not-ready-yet", "Your " + what + " is being prepared. Try again in a moment.")
                .with("retryAfter", 1);
    }
}
