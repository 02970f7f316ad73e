package dev.parley.verification.form;

import dev.parley.platform.problem.FieldProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks that values fit the fields of a form, even if it is incomplete. Drafts need no more. */
public final class CheckShapes {

    private static final int LONGEST = 10_000;

    private CheckShapes() {}

    /** @param values by field key; nothing personal gets into the problems */
    public static List<FieldProblem> of(Form form, Map<String, Object> values) {
        List<FieldProblem> problems = new ArrayList<>();
        values.forEach((key, value) -> {
            FormField field = form.field(key).orElse(null);
            if (field == null || field.isDocument()) {
                problems.add(new FieldProblem(printable(key), "unknown-field", "the form does not have this field"));
            } else if (!fits(field, value)) {
                problems.add(new FieldProblem(key, "type", "must be " + expected(field)));
            } else if (value instanceof String text && text.length() > LONGEST) {
                problems.add(new FieldProblem(key, "long", "takes at most " + LONGEST + " characters"));
            } else if (value instanceof String text && text.indexOf('\0') >= 0) {
                problems.add(new FieldProblem(key, "pattern", "must not contain the character 0"));
            }
        });
        return problems;
    }

    private static boolean fits(FormField field, Object value) {
        return value == null
                || (field.type() == FieldType.CHECKBOX
                        ? value instanceof Boolean || value.equals("")
                        : value instanceof String);
    }

    private static String expected(FormField field) {
        return field.type() == FieldType.CHECKBOX ? "true or false" : "text";
    }

    private static String printable(String key) {
        return key.length() > 64 ? key.substring(0, 64) : key;
    }
}
