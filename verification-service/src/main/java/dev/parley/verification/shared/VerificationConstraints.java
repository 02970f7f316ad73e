package dev.parley.verification.shared;

import dev.parley.platform.problem.ConstraintProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.inject.Singleton;

import java.util.Map;
import java.util.function.Supplier;

/** Maps the database's constraints to problems. */
@Singleton
class VerificationConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Rejection>> byConstraint() {
        return Map.of(
                "ux_candidate_token_live",
                () -> Problems.of("conflict", "Someone sent a link at the same time. Read the case again."),
                "ux_candidate_token_number",
                () -> Problems.of("conflict", "Someone sent a link at the same time. Read the case again."));
    }
}
