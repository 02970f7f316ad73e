package dev.parley.verification.submission;

import dev.parley.verification.document.DocumentResponse;
import dev.parley.verification.draft.DraftResponse;
import dev.parley.verification.form.Consent;
import dev.parley.verification.form.Form;

import java.time.Instant;
import java.util.List;

/**
 * A candidate's page while their link is alive.
 *
 * @param state         {@code open}
 * @param now           by which {@code expiresAt} is judged
 * @param fieldRequests what a reviewer asked to be answered again
 */
public record SubmissionResponse(
        String state,
        String caseNumber,
        String caseType,
        String candidateName,
        String companyName,
        Instant expiresAt,
        Instant now,
        String zone,
        String locale,
        Form form,
        Consent.Text consent,
        DraftResponse draft,
        List<DocumentResponse> documents,
        List<FieldRequestResponse> fieldRequests) {}
