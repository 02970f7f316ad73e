package dev.parley.verification.review;

import dev.parley.verification.document.DocumentResponse;
import dev.parley.verification.form.FieldValue;
import dev.parley.verification.form.Form;
import dev.parley.verification.submission.FieldRequestResponse;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a candidate handed in last, and before.
 *
 * @param values       by field key
 * @param resubmission what they were asked to answer again, the latest round first
 * @param previous     earlier submissions, the latest first
 */
record HandedInResponse(
        Form form,
        int number,

        @Schema(type = SchemaType.OBJECT, additionalProperties = FieldValue.class)
        Map<String, Object> values,

        List<DocumentResponse> documents,
        Agreed consent,
        Instant submittedAt,
        List<FieldRequestResponse> resubmission,
        List<Earlier> previous) {

    record Agreed(String version, String text, Instant acceptedAt) {}

    record Earlier(
            int number,
            Instant submittedAt,

            @Schema(type = SchemaType.OBJECT, additionalProperties = FieldValue.class)
            Map<String, Object> values,

            List<DocumentResponse> documents) {}
}
