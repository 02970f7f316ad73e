package dev.parley.verification.form;

import java.util.List;

/** Fields that are asked on one page. */
public record FormSection(String key, String title, String help, List<FormField> fields) {}
