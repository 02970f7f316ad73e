package dev.parley.scheduling.rule;

import dev.parley.platform.problem.FieldProblem;

import java.util.function.Predicate;

public record SchedulingRule(String name, String field, String message, Predicate<Proposal> brokenBy) {

    public FieldProblem asProblem() {
        return new FieldProblem(field, name, message);
    }
}
