package dev.parley.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns violations of Bean Validation into a problem, with the client's field names and kebab-case rule codes. */
final class ValidationProblems {

    private ValidationProblems() {}

    /** Null when our own answer is invalid, because that is not the client's fault. */
    static Problem describe(ConstraintViolationException invalid) {
        if (invalid.getConstraintViolations().stream().anyMatch(ValidationProblems::ofReturnValue)) {
            return null;
        }
        return Problem.invalid(invalid.getConstraintViolations().stream()
                .map(ValidationProblems::describe)
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::code))
                .toList());
    }

    private static boolean ofReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static FieldProblem describe(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldProblem(field(violation.getPropertyPath()), kebab(rule), violation.getMessage());
    }

    /** The path without method and parameter, unless the parameter itself is the value. */
    private static String field(Path path) {
        List<String> names = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER, BEAN -> {}
                case PARAMETER -> parameter = node.getName();
                default ->
                    names.add(node.getIndex() == null ? node.getName() : "[" + node.getIndex() + "]." + node.getName());
            }
        }
        return names.isEmpty() ? parameter : String.join(".", names).replace(".[", "[");
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
