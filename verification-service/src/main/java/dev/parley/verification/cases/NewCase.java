package dev.parley.verification.cases;

/** @param reference the client's own id, may be null */
public record NewCase(CaseType type, Contact contact, String reference) {}
