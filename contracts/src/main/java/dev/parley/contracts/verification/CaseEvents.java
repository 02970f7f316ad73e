package dev.parley.contracts.verification;

/** CloudEvents types that verification publishes. */
public final class CaseEvents {

    public static final String CASE_CREATED = "dev.parley.verification.CaseCreated.v1";
    /** Assigned to a vendor. */
    public static final String CASE_ASSIGNED = "dev.parley.verification.CaseAssigned.v1";
    /** The candidate got a first or newer link. */
    public static final String LINK_ISSUED = "dev.parley.verification.LinkIssued.v1";

    public static final String LINK_EXPIRED = "dev.parley.verification.LinkExpired.v1";
    public static final String CASE_SUBMITTED = "dev.parley.verification.CaseSubmitted.v1";
    /** A reviewer took the case. */
    public static final String CASE_REVIEWED = "dev.parley.verification.CaseReviewed.v1";
    /** Approved, rejected, or sent back to the candidate. */
    public static final String CASE_DECIDED = "dev.parley.verification.CaseDecided.v1";

    public static final String CASE_REOPENED = "dev.parley.verification.CaseReopened.v1";
    /** The case is pending again because the candidate could not be reached. */
    public static final String CASE_RETURNED = "dev.parley.verification.CaseReturned.v1";
    /** A change other than the status: opened, draft begun, contact corrected, or a new link requested. */
    public static final String CASE_CHANGED = "dev.parley.verification.CaseChanged.v1";

    public static final String CASE_ERASED = "dev.parley.verification.CaseErased.v1";

    private CaseEvents() {}
}
