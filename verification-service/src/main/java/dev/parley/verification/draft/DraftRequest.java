package dev.parley.verification.draft;

import dev.parley.verification.form.FieldValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Map;

/** @param revision the one that was last seen; 0 before the first save */
public record DraftRequest(
        @NotNull @Size(max = 200) @Schema(type = SchemaType.OBJECT, additionalProperties = FieldValue.class)
        Map<String, Object> values,

        @NotNull @Min(0) Integer revision) {

    @Override
    public String toString() {
        return "DraftRequest[" + revision + "]";
    }
}
