package dev.parley.invite.profile;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/**
 * Who takes part: accounts with the role {@code member}, which an administrator can give to staff too, and whose email
 * address is verified.
 */
@ApplicationScoped
public class Members {

    private final Caller caller;

    Members(Caller caller) {
        this.caller = caller;
    }

    /** The calling member. */
    public UUID verified() {
        if (!caller.hasVerifiedEmail()) {
            throw Problems.of(
                    "email-unverified",
                    "Verify your email address first: open the link in the email that you got when you registered.");
        }
        return caller.id();
    }
}
