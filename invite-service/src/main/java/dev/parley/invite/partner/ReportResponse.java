package dev.parley.invite.partner;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

record ReportResponse(
        UUID id,
        UUID reportedId,
        @Nullable String reportedName,
        UUID reporterId,
        @Nullable String reporterName,
        String reason,
        Instant createdAt) {}
