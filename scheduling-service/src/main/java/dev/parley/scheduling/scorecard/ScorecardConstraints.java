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
                () -> Problems.of("stale-version", "The form was changed at the same moment: read it again."),
                "ux_scorecard_person",
                () -> Problems.of("stale-version", "Your scorecard was begun in another tab: read it again."));
    }
}
