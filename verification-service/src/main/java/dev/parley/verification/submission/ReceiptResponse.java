package dev.parley.verification.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/** @param state {@code submitted} */
record ReceiptResponse(@Schema(enumeration = "submitted") String state, String caseNumber, Instant submittedAt) {}
