package dev.parley.verification.draft;

import dev.parley.verification.form.FieldValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** @param revision 0 and nothing in it before the first save */
public record DraftResponse(
        @Schema(type = SchemaType.OBJECT, additionalProperties = FieldValue.class)
        Map<String, Object> values,

        int revision,
        @Nullable Instant savedAt) {

    public static DraftResponse of(Optional<Draft> kept) {
        return kept.map(draft -> new DraftResponse(draft.values(), draft.revision(), draft.savedAt()))
                .orElseGet(() -> new DraftResponse(Map.of(), 0, null));
    }
}
