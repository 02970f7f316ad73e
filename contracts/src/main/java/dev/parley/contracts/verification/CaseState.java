package dev.parley.contracts.verification;

import java.time.Instant;
import java.util.UUID;

/**
 * Full public state of a verification case after a change; data of every case event. It contains no name, address or
 * link.
 *
 * @param caseId                aggregate id and record key
 * @param caseNumber            e.g. REC-2026-00042
 * @param caseType              lower case: identity, education, employment or address
 * @param status                lower case: pending, vendor_assigned, candidate_assigned, submitted, assigned, approved,
 *                              rejected or needs_resubmission
 * @param candidateTokenExpired the candidate has a link, and it had expired when the event was written
 * @param ownerId               {@code sub} of the person who created the case
 * @param linkNumber            rises with each link; 0 before the first
 * @param resends               how often a link was sent again
 * @param resubmissions         how often the candidate was asked to submit again
 * @param expiresAt             end of the current link, absent when there is none
 */
public record CaseState(
        UUID caseId,
        String caseNumber,
        String caseType,
        String status,
        boolean candidateTokenExpired,
        UUID ownerId,
        UUID vendorId,
        UUID reviewerId,
        int linkNumber,
        int resends,
        int resubmissions,
        Instant expiresAt,
        Instant linkOpenedAt,
        Instant draftStartedAt,
        Instant submittedAt,
        Instant decidedAt,
        Instant erasedAt) {}
