package dev.parley.invite.code;

import dev.parley.platform.problem.Rejection;

/** Too many wrong codes. Known and unknown addresses get the same answer. */
public class CodeLocked extends Rejection {

    public CodeLocked() {
        super(
                "code-locked",
                "Too many wrong codes were entered for this address. Use the link in your email, or ask for a new code.");
    }
}
