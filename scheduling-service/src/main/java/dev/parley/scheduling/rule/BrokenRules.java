package dev.parley.scheduling.rule;

import dev.parley.platform.problem.Rejection;

import java.util.List;
import java.util.stream.Collectors;

public final class BrokenRules extends Rejection {

    BrokenRules(List<SchedulingRule> broken) {
        super("interview-rules", broken.stream().map(SchedulingRule::message).collect(Collectors.joining(" ")));
        errors(broken.stream().map(SchedulingRule::asProblem).toList());
    }

    /** A rule that held when it was checked and was broken by somebody else before the commit. */
    public static BrokenRules lost(SchedulingRule rule) {
        return new BrokenRules(List.of(rule));
    }
}
