package dev.parley.verification.form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One question of a form.
 *
 * @param pattern   regular expression for the whole text, understood alike by Java and by browsers
 * @param maxLength characters
 * @param min       of a date: an ISO day, or {@code today}
 * @param accept    of a document: content types
 * @param maxFiles  of a document
 * @param maxBytes  of each file of a document
 */
public record FormField(
        String key,
        FieldType type,
        String label,
        @Nullable String help,
        boolean required,
        @Nullable List<Option> options,
        @Nullable String pattern,
        @Nullable Integer maxLength,
        @Nullable String min,
        @Nullable String max,
        @Nullable List<String> accept,
        @Nullable Integer maxFiles,
        @Nullable Long maxBytes,
        @Nullable ShowIf showIf) {

    public boolean isDocument() {
        return type == FieldType.DOCUMENT;
    }
}
