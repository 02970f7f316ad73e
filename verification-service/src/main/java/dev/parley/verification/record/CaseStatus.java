package dev.parley.verification.record;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Life of a case; what may follow what. Lower case on the wire and in the database. */
public enum CaseStatus {
    PENDING,
    VENDOR_ASSIGNED,
    CANDIDATE_ASSIGNED,
    SUBMITTED,
    ASSIGNED,
    APPROVED,
    REJECTED,
    NEEDS_RESUBMISSION;

    private static final Map<CaseStatus, Set<CaseStatus>> NEXT = new EnumMap<>(Map.of(
            PENDING, EnumSet.of(VENDOR_ASSIGNED, CANDIDATE_ASSIGNED),
            VENDOR_ASSIGNED, EnumSet.of(CANDIDATE_ASSIGNED),
            CANDIDATE_ASSIGNED, EnumSet.of(CANDIDATE_ASSIGNED, SUBMITTED, PENDING),
            SUBMITTED, EnumSet.of(ASSIGNED),
            ASSIGNED, EnumSet.of(APPROVED, REJECTED, NEEDS_RESUBMISSION),
            APPROVED, EnumSet.of(ASSIGNED),
            REJECTED, EnumSet.of(ASSIGNED),
            NEEDS_RESUBMISSION, EnumSet.of(CANDIDATE_ASSIGNED)));

    public boolean mayBecome(CaseStatus next) {
        return NEXT.get(this).contains(next);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CaseStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
