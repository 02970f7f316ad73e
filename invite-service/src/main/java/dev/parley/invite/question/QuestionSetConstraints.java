package dev.parley.invite.question;

import dev.parley.platform.problem.ConstraintProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.inject.Singleton;

import java.util.Map;
import java.util.function.Supplier;

@Singleton
class QuestionSetConstraints implements ConstraintProblems {

    @Override
    public Map<String, Supplier<Rejection>> byConstraint() {
        return Map.of(
                "ux_question_set_title",
                () -> Problems.of("question-set-exists", "There is a set with this title. Add your questions to it."));
    }
}
