package dev.parley.verification.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        @Schema(enumeration = {"clean", "skipped"}) String scan) {}
