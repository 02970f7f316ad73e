package dev.parley.invite.code;

import dev.parley.platform.problem.Rejection;

/** Too many wrong codes; says the same for known and unknown addresses. */
public class CodeLocked extends Rejection {

    public CodeLocked() {
        super(
                "code-locked",
                "Too many wrong codes were entered for this address. Use the link in your email, or ask for a new code.");
    }
}
