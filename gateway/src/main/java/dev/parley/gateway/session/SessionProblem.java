package dev.parley.gateway.session;

import dev.parley.gateway.problem.Problem;
import org.jboss.logging.Logger;

/** The answer to a request whose session is over or cannot be checked. */
public final class SessionProblem {

    private static final Logger LOG = Logger.getLogger(SessionProblem.class);

    private SessionProblem() {}

    /** Keeps the cookie: otherwise a late answer could delete the cookie that a sign-in on another tab has just set. */
    public static Problem of(Throwable failure) {
        if (failure instanceof SessionOver) {
            return Problem.of("unauthorized", "Your session has ended. Sign in again; nothing you typed is lost.");
        }
        LOG.warnf("A session cannot be checked: %s", failure.getMessage());
        return Problem.of("overloaded", "Your session cannot be checked right now. Try again in a moment.")
                .retryAfter(2);
    }
}
