package dev.parley.verification.submission;

import dev.parley.verification.form.FieldValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Map;

/**
 * @param revision       of the draft that the candidate had before them
 * @param consentVersion of the text that was agreed to
 */
public record SubmitRequest(
        @NotNull @Size(max = 200) @Schema(type = SchemaType.OBJECT, additionalProperties = FieldValue.class)
        Map<String, Object> values,

        @NotNull @Min(0) Integer revision,
        @Size(max = 20) String consentVersion,
        Boolean consent) {

    @Override
    public String toString() {
        return "SubmitRequest[" + revision + "]";
    }
}
