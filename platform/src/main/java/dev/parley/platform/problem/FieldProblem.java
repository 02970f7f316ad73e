package dev.parley.platform.problem;

/**
 * One entry of a problem's {@code errors}.
 *
 * @param field   JSON path of the refused value, e.g. {@code startsAt}
 * @param code    stable code of the broken rule
 * @param message English sentence for developers
 */
public record FieldProblem(String field, String code, String message) {}
