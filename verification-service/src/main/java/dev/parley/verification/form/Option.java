package dev.parley.verification.form;

/** One choice of a select field. */
public record Option(String value, String label) {}
