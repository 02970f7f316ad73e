package dev.parley.verification.cases;

import dev.parley.platform.page.Cursor;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import jakarta.ws.rs.QueryParam;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/**
 * All optional.
 *
 * @param status             a status, {@code all}, or {@code candidate_expired}: assigned to a candidate whose link has
 *                           expired
 * @param text               part of number, name, address, mobile or reference
 * @param freshLinkRequested only cases whose candidate asked for a fresh link
 * @param cursor             of the previous page; an empty text starts reading by cursor
 */
public record RecordFilter(
        @QueryParam("status") String status,
        @QueryParam("q") String text,
        @QueryParam("vendorId") UUID vendorId,
        @QueryParam("caseType") String caseType,
        @QueryParam("freshLinkRequested") boolean freshLinkRequested,
        @QueryParam("cursor") String cursor) {

    public static final String EXPIRED = "candidate_expired";
    private static final String ALL = "all";

    public RecordFilter {
        if (isGiven(status) && !status.equals(ALL) && !status.equals(EXPIRED)) {
            known("status", status, CaseStatus.values(), CaseStatus::wire);
        }
        if (isGiven(caseType)) {
            known("caseType", caseType, CaseType.values(), CaseType::wire);
        }
    }

    public boolean isExpired() {
        return EXPIRED.equals(status);
    }

    /** Null for all of them. */
    CaseStatus wantedStatus() {
        return !isGiven(status) || status.equals(ALL) || isExpired() ? null : CaseStatus.of(status);
    }

    CaseType wantedType() {
        return isGiven(caseType) ? CaseType.of(caseType) : null;
    }

    boolean byCursor() {
        return cursor != null;
    }

    String order() {
        return isExpired() ? "expired" : "created";
    }

    /** Null at the beginning. */
    Cursor after() {
        return isGiven(cursor) ? Cursor.of(cursor, order()) : null;
    }

    private static <T> void known(String parameter, String value, T[] values, Function<T, String> wire) {
        if (Arrays.stream(values).map(wire).noneMatch(value::equals)) {
            String names = String.join(", ", Arrays.stream(values).map(wire).toList());
            throw Problems.of(
                            "bad-parameter",
                            "There is no " + parameter + " with this name. Use one of those listed in errors.")
                    .errors(java.util.List.of(new FieldProblem(parameter, "unknown-value", "must be one of " + names)));
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
