package dev.parley.verification.document;

import java.time.Instant;
import java.util.UUID;

/**
 * @param key  of the form's field
 * @param scan {@code clean}, or {@code skipped} where no scanner is set up
 */
public record DocumentResponse(
        UUID id,
        String key,
        String fileName,
        String contentType,
        long size,
        String sha256,
        Instant uploadedAt,
        String scan) {}
