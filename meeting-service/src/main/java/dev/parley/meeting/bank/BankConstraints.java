package dev.parley.meeting.bank;

import dev.parley.platform.problem.ConstraintProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.inject.Singleton;

import java.util.Map;
import java.util.function.Supplier;

@Singleton
class BankConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Rejection>> byConstraint() {
        return Map.of(
                "ux_question_bank_number",
                () -> Problems.of("stale-version", "Someone changed the questions at the same time. Read them again."));
    }
}
