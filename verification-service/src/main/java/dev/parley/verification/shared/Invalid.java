package dev.parley.verification.shared;

import dev.parley.platform.problem.Rejection;

/** 400 for a value that no annotation can judge. */
public final class Invalid {

    private Invalid() {}

    public static Rejection field(String field, String code, String message) {
        return dev.parley.platform.problem.Invalid.field(field, code, message);
    }
}
