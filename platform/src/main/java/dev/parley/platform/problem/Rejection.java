package dev.parley.platform.problem;

import dev.parley.contracts.problem.ProblemCatalogue;
import dev.parley.contracts.problem.ProblemType;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A named refusal of a use case. The answer is an RFC 9457 problem. Like every unchecked exception it rolls the
 * transaction back. Status and title come from {@code problems.yaml}.
 */
public abstract class Rejection extends RuntimeException {

    private final transient ProblemType type;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private transient List<FieldProblem> errors = List.of();

    /**
     * @param code   a code of {@code problems.yaml}
     * @param detail what is wrong in this occurrence and what to do; no secret, no personal value
     * @throws IllegalArgumentException when the code is not listed
     */
    protected Rejection(String code, String detail) {
        super(detail, null, false, false);
        this.type = ProblemCatalogue.get(code);
    }

    /**
     * Adds an extension member to the problem. {@code retryAfter} (seconds) is also sent as Retry-After.
     *
     * @throws IllegalArgumentException when RFC 9457 or the suite already defines a member with this name
     */
    public Rejection with(String name, Object value) {
        if (Problem.RESERVED.contains(name)) {
            throw new IllegalArgumentException("A problem has a member \"" + name + "\" already");
        }
        extensions.put(name, value);
        return this;
    }

    /** Sets the member {@code errors}. */
    public Rejection errors(List<FieldProblem> fieldProblems) {
        errors = List.copyOf(fieldProblems);
        return this;
    }

    public String code() {
        return type.code();
    }

    public int status() {
        return type.status();
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return getMessage();
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public Map<String, Object> extensions() {
        return Collections.unmodifiableMap(extensions);
    }
}
