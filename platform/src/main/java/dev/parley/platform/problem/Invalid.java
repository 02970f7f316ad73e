package dev.parley.platform.problem;

import java.util.List;

/** A 400 problem for a value that no annotation can check. */
public final class Invalid {

    private Invalid() {}

    public static Rejection field(String field, String code, String message) {
        return fields(List.of(new FieldProblem(field, code, message)));
    }

    public static Rejection fields(List<FieldProblem> problems) {
        return Problems.of("validation-failed", "Correct the values listed in errors and send again.")
                .errors(problems);
    }
}
