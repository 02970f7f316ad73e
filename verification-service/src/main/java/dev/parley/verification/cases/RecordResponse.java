package dev.parley.verification.cases;

import java.time.Instant;
import java.util.UUID;

/** @param candidateTokenExpired only on cases that wait for their candidate */
public record RecordResponse(
        UUID id,
        String caseNumber,
        String caseType,
        String status,
        Boolean candidateTokenExpired,
        String candidateName,
        String candidateEmail,
        String candidateMobile,
        String candidateZone,
        String candidateLocale,
        UUID vendorId,
        String vendorName,
        boolean reviewDelegated,
        UUID reviewerId,
        String reviewerName,
        UUID ownerId,
        Instant tokenExpiresAt,
        Instant linkOpenedAt,
        Instant draftStartedAt,
        Instant submittedAt,
        Instant decidedAt,
        String decisionReason,
        int resubmissions,
        int resends,
        Instant freshLinkRequestedAt,
        Instant lastLinkSentAt,
        String reference,
        Instant erasedAt,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    @Override
    public String toString() {
        return "RecordResponse[" + caseNumber + " " + status + "]";
    }
}
