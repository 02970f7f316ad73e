package dev.parley.verification.submission;

import dev.parley.verification.cases.CaseType;
import dev.parley.verification.document.DocumentResponse;
import dev.parley.verification.draft.DraftResponse;
import dev.parley.verification.form.Consent;
import dev.parley.verification.form.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        @Schema(enumeration = "open") String state,
        String caseNumber,
        @Schema(implementation = CaseType.class) String caseType,
        String candidateName,
        String companyName,
        Instant expiresAt,
        Instant now,
        String zone,
        @Nullable String locale,
        Form form,
        Consent.Text consent,
        DraftResponse draft,
        List<DocumentResponse> documents,
        List<FieldRequestResponse> fieldRequests) {}
