package dev.parley.invite.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a batch of invites says of itself. */
sealed interface BulkAnswer {

    /** @param ready how many rows would be done */
    @Schema(name = "BulkPreview")
    record Preview(boolean dryRun, BulkAction action, int total, int ready, List<Row> rows) implements BulkAnswer {}

    @Schema(name = "BulkStarted")
    record Started(UUID batchId, BulkAction action, int total) implements BulkAnswer {}

    /** @param done rows that are settled, of which {@code failed} were refused */
    @Schema(name = "BulkProgress")
    record Progress(
            UUID batchId,
            BulkAction action,
            int total,
            int done,
            int failed,
            boolean finished,
            Instant startedAt,
            @Nullable Instant finishedAt,
            List<Row> rows)
            implements BulkAnswer {}

    /**
     * @param line    of the file, or the position in the list, from 1
     * @param done    absent before anything is done
     * @param ok      false: refused, see {@code code}
     * @param outcome created, renewed, revoked or extended
     */
    @Schema(name = "BulkInviteRow")
    record Row(
            long line,
            @Nullable UUID inviteId,
            @Nullable String email,
            @Nullable String name,
            @Nullable Boolean done,
            boolean ok,
            @Nullable String outcome,
            @Nullable Instant expiresAt,
            @Nullable String code,
            @Nullable String detail) {

        @Override
        public String toString() {
            return "Row[" + line + " " + ok + "]";
        }
    }
}
