package dev.parley.verification.audit;

import java.util.Map;

/** The values that the audit log compares: ids, states and times openly, personal values separately. */
public record Snapshot(Map<String, Object> open, Map<String, Object> personal) {

    @Override
    public String toString() {
        return "Snapshot[" + open + "]";
    }
}
