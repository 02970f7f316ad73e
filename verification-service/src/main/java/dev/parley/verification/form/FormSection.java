package dev.parley.verification.form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Fields that are asked on one page. */
public record FormSection(
        String key, String title, @Nullable String help, List<FormField> fields) {}
