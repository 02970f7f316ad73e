package dev.parley.verification.audit;

/** What may happen to a case, as its history names it. */
public enum CaseAction {
    CREATED,
    CONTACT_CORRECTED,
    VENDOR_ASSIGNED,
    CANDIDATE_ASSIGNED,
    LINK_RESENT,
    FRESH_LINK_SENT,
    FRESH_LINK_REQUESTED,
    LINK_OPENED,
    LINK_EXPIRED,
    REMINDED,
    DRAFT_STARTED,
    DOCUMENT_ADDED,
    DOCUMENT_REMOVED,
    SUBMITTED,
    RETURNED,
    REVIEWER_ASSIGNED,
    APPROVED,
    REJECTED,
    RESUBMISSION_ASKED,
    REOPENED,
    DOCUMENT_VIEWED,
    ERASED
}
