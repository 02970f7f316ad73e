package dev.parley.verification.cases;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The statuses of a case and their allowed transitions. Lower case in JSON and in the database. */
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

    /** The sentence for a caller whose request the status does not allow. */
    String whatIsPossible() {
        return switch (this) {
            case PENDING, VENDOR_ASSIGNED -> "Assign the candidate first.";
            case CANDIDATE_ASSIGNED -> "Wait for the candidate's submission, send a new link, or put the case back.";
            case SUBMITTED -> "Assign a reviewer first.";
            case ASSIGNED -> "Its reviewer decides next.";
            case APPROVED, REJECTED -> "An admin can reopen it.";
            case NEEDS_RESUBMISSION -> "Assign the candidate again.";
        };
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CaseStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
