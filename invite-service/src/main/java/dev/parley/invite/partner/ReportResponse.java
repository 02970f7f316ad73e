package dev.parley.invite.partner;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** @param closedAt absent while nobody has dealt with it; then an administrator has, and noted what they did */
record ReportResponse(
        UUID id,
        UUID reportedId,
        @Nullable String reportedName,
        UUID reporterId,
        @Nullable String reporterName,
        String reason,
        Instant createdAt,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        @Nullable String closedByName,
        @Nullable String note) {}
