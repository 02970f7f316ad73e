package dev.parley.scheduling.scorecard;

import dev.parley.platform.problem.ConstraintProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.inject.Singleton;

import java.util.Map;
import java.util.function.Supplier;

@Singleton
class ScorecardConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Rejection>> byConstraint() {
        return Map.of(
                "ux_scorecard_form_number",
                () -> Problems.of("stale-version", "Someone changed the form at the same time. Read it again."),
                "ux_scorecard_person",
                () -> Problems.of("stale-version", "You started your scorecard in another tab. Read it again."));
    }
}
