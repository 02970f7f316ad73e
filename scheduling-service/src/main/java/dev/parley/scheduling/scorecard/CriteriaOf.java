package dev.parley.scheduling.scorecard;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.scorecard.FormRequest.CriterionRequest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The criteria of a request: each with a key of its own. */
final class CriteriaOf {

    private static final int SCALE = 5;

    private CriteriaOf() {}

    static List<Criterion> request(FormRequest request) {
        Set<String> taken = new HashSet<>();
        List<FieldProblem> errors = new ArrayList<>();
        for (int i = 0; i < request.criteria().size(); i++) {
            String key = request.criteria().get(i).key();
            if (key != null && !taken.add(key)) {
                errors.add(new FieldProblem("criteria[" + i + "].key", "duplicate", "is the key of another criterion"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.of("validation-failed", "Give each criterion its own key.")
                    .errors(errors);
        }
        return request.criteria().stream().map(each -> criterion(each, taken)).toList();
    }

    private static Criterion criterion(CriterionRequest request, Set<String> taken) {
        String help = request.help() == null || request.help().isBlank()
                ? null
                : request.help().strip();
        return new Criterion(
                request.key() == null ? newKey(request.label(), taken) : request.key(),
                request.label().strip(),
                help,
                Objects.requireNonNullElse(request.scale(), SCALE),
                Boolean.TRUE.equals(request.optional()));
    }

    private static String newKey(String label, Set<String> taken) {
        String plain = Normalizer.normalize(label.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? "criterion" : plain.substring(0, Math.min(30, plain.length()));
        String key = stem;
        for (int i = 2; !taken.add(key); i++) {
            key = stem + "-" + i;
        }
        return key;
    }
}
