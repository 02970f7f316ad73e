package dev.parley.verification.submission;

import java.time.Instant;

/** @param state {@code submitted} */
record ReceiptResponse(String state, String caseNumber, Instant submittedAt) {}
