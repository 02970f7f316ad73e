package dev.parley.verification.form;

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
        String help,
        boolean required,
        List<Option> options,
        String pattern,
        Integer maxLength,
        String min,
        String max,
        List<String> accept,
        Integer maxFiles,
        Long maxBytes,
        ShowIf showIf) {

    public boolean isDocument() {
        return type == FieldType.DOCUMENT;
    }
}
