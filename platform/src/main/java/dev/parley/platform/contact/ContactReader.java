package dev.parley.platform.contact;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads addresses and numbers of one request or row, and lists those that cannot be used. */
public final class ContactReader {

    private final List<FieldProblem> problems = new ArrayList<>();
    private boolean malformed;

    /** The normalised address; null when none is given or it cannot be used. */
    public String email(String field, String typed) {
        return isBlank(typed) ? null : take(field, EmailAddress.read(typed), EmailAddress::text);
    }

    /** Like {@link #email}, but a missing address is an error. */
    public String neededEmail(String field, String typed) {
        return take(field, EmailAddress.read(typed), EmailAddress::text);
    }

    /** The number in E.164; null when none is given or it cannot be used. */
    public String mobile(String field, String typed, Region from) {
        return isBlank(typed) ? null : take(field, PhoneNumber.read(typed, from), PhoneNumber::e164);
    }

    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * @throws Rejection 400 when a value does not look like an address or number, 422 when it does but cannot be used
     */
    public void check() {
        if (!problems.isEmpty()) {
            String detail = problems.stream()
                    .map(problem -> problem.field() + " " + problem.message() + ".")
                    .collect(Collectors.joining(" "));
            throw Problems.of(malformed ? "validation-failed" : "contact-unusable", detail)
                    .errors(problems());
        }
    }

    private <T> String take(String field, Reading<T> reading, Function<T, String> text) {
        if (reading.flaw() == null) {
            return text.apply(reading.value());
        }
        malformed |= reading.flaw().malformed();
        problems.add(
                new FieldProblem(field, reading.flaw().code(), reading.flaw().message()));
        return null;
    }

    private static boolean isBlank(String typed) {
        return typed == null || Invisible.trimmed(typed).isEmpty();
    }
}
