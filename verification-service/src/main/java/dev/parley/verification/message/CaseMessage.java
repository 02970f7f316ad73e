package dev.parley.verification.message;

import dev.parley.verification.cases.CaseStatus;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to be told to the candidate of a case.
 *
 * @param validStates states of the case in which it is still true
 * @param onceKey     what makes a second message the same as the first one, within the case
 * @param notAfter    at or after this instant it is past due
 * @param bySms       as a short message, too
 * @param params      values of the template beside those of the case
 */
public record CaseMessage(
        String template,
        List<String> validStates,
        String onceKey,
        Instant notAfter,
        boolean bySms,
        Map<String, String> params) {

    public static CaseMessage of(String template, String onceKey, Instant notAfter, CaseStatus... trueIn) {
        return new CaseMessage(
                template, Arrays.stream(trueIn).map(CaseStatus::wire).toList(), onceKey, notAfter, false, Map.of());
    }

    public CaseMessage andBySms() {
        return new CaseMessage(template, validStates, onceKey, notAfter, true, params);
    }

    public CaseMessage with(String name, String value) {
        return value == null ? this : with(Map.of(name, value));
    }

    public CaseMessage with(Map<String, String> values) {
        Map<String, String> more = new HashMap<>(params);
        more.putAll(values);
        return new CaseMessage(template, validStates, onceKey, notAfter, bySms, more);
    }

    /** A link may be among the values. */
    @Override
    public String toString() {
        return "CaseMessage[" + template + " " + onceKey + "]";
    }
}
