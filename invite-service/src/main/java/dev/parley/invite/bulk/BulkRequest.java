package dev.parley.invite.bulk;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * @param expiresAt for items that name no expiry of their own
 * @param dryRun    true: only say what would happen
 */
@Schema(name = "BulkRequest")
record BulkRequest(
        @NotNull BulkAction action,
        Instant expiresAt,
        Boolean dryRun,
        @NotEmpty List<@NotNull BulkItem> items) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
