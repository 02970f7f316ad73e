package dev.parley.verification.audit;

import java.util.Map;

/** What the audit log compares of a case: ids, states and times openly, what is personal apart from them. */
public record Snapshot(Map<String, Object> open, Map<String, Object> personal) {

    @Override
    public String toString() {
        return "Snapshot[" + open + "]";
    }
}
