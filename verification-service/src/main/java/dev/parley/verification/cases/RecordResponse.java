package dev.parley.verification.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** @param candidateTokenExpired only on cases that wait for their candidate */
public record RecordResponse(
        UUID id,
        String caseNumber,
        @Schema(implementation = CaseType.class) String caseType,
        @Schema(implementation = CaseStatus.class) String status,
        @Nullable Boolean candidateTokenExpired,
        @Nullable String candidateName,
        @Nullable String candidateEmail,
        @Nullable String candidateMobile,
        @Nullable String candidateZone,
        @Nullable String candidateLocale,
        @Nullable UUID vendorId,
        @Nullable String vendorName,
        boolean reviewDelegated,
        @Nullable UUID reviewerId,
        @Nullable String reviewerName,
        UUID ownerId,
        @Nullable Instant tokenExpiresAt,
        @Nullable Instant linkOpenedAt,
        @Nullable Instant draftStartedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        int resubmissions,
        int resends,
        @Nullable Instant freshLinkRequestedAt,
        @Nullable Instant lastLinkSentAt,
        @Nullable String reference,
        @Nullable Instant erasedAt,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    @Override
    public String toString() {
        return "RecordResponse[" + caseNumber + " " + status + "]";
    }
}
