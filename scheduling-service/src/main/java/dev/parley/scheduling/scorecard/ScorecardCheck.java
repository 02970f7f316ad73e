package dev.parley.scheduling.scorecard;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A card against its form: a draft may be incomplete but not wrong. */
final class ScorecardCheck {

    private ScorecardCheck() {}

    static void check(ScorecardRequest request, ScorecardForm form) {
        List<FieldProblem> errors = new ArrayList<>();
        Map<String, Integer> given = request.given();
        given.forEach((key, rating) -> wrong(form.criterion(key), rating)
                .map(problem -> new FieldProblem("ratings." + key, problem.code(), problem.message()))
                .ifPresent(errors::add));
        if (request.isFinal()) {
            missing(form, given, errors);
            if (request.recommendation() == null) {
                errors.add(new FieldProblem("recommendation", "required", "must be given to submit the scorecard"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.of("validation-failed", "Correct the values listed in errors and send again.")
                    .errors(errors);
        }
    }

    private static Optional<FieldProblem> wrong(Optional<Criterion> criterion, int rating) {
        if (criterion.isEmpty()) {
            return Optional.of(new FieldProblem("", "unknown", "is not a criterion of the form"));
        }
        int scale = criterion.get().scale();
        return rating < 1 || rating > scale
                ? Optional.of(new FieldProblem("", "out-of-bounds", "must be from 1 to " + scale))
                : Optional.empty();
    }

    private static void missing(ScorecardForm form, Map<String, Integer> given, List<FieldProblem> errors) {
        form.criteria().stream()
                .filter(criterion -> !criterion.optional() && !given.containsKey(criterion.key()))
                .map(criterion -> new FieldProblem(
                        "ratings." + criterion.key(), "required", criterion.label() + " must be rated"))
                .forEach(errors::add);
    }
}
