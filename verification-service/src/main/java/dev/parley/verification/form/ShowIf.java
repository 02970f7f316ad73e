package dev.parley.verification.form;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The field is asked only while another one, which stands before it, has this value or one of these. What is not
 * filled in counts as the empty text.
 *
 * @param equals text, or true or false
 * @param in     the same, several
 */
public record ShowIf(
        String field,
        @Nullable @Schema(implementation = FieldValue.class) Object equals,

        @Nullable @Schema(type = SchemaType.ARRAY, implementation = FieldValue.class)
        List<Object> in) {

    public ShowIf {
        in = in == null ? null : List.copyOf(in);
    }

    boolean holds(Object value) {
        String given = value == null ? "" : value.toString();
        return in == null
                ? given.equals(String.valueOf(equals))
                : in.stream().anyMatch(wanted -> given.equals(wanted.toString()));
    }
}
