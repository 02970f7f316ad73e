package dev.parley.verification.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The change of one audit log entry.
 *
 * @param before         ids, states and times
 * @param personalBefore kept encrypted, as are {@code personalAfter} and {@code reason}
 */
public record Change(
        Map<String, Object> before,
        Map<String, Object> after,
        Map<String, Object> personalBefore,
        Map<String, Object> personalAfter,
        String reason) {

    /** Only what differs is kept. */
    static Change between(Map<String, Object> before, Map<String, Object> after, String reason) {
        return new Change(difference(before, after), difference(after, before), Map.of(), Map.of(), reason);
    }

    Change personally(Map<String, Object> was, Map<String, Object> is) {
        return new Change(before, after, difference(was, is), difference(is, was), reason);
    }

    boolean isPersonal() {
        return reason != null || !personalBefore.isEmpty() || !personalAfter.isEmpty();
    }

    private static Map<String, Object> difference(Map<String, Object> values, Map<String, Object> others) {
        Map<String, Object> different = new LinkedHashMap<>(values);
        different.entrySet().removeIf(entry -> Objects.equals(others.get(entry.getKey()), entry.getValue()));
        return different;
    }

    @Override
    public String toString() {
        return "Change[" + after + "]";
    }
}
