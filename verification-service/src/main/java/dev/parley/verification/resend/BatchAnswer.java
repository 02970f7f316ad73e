package dev.parley.verification.resend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a batch says of itself. */
public sealed interface BatchAnswer {

    /** @param total rows; @param matched more than that when the filter found more than one batch takes */
    @Schema(name = "BatchPreview")
    record Preview(boolean success, boolean dryRun, long matched, int total, int resendable, List<Row> rows)
            implements BatchAnswer {}

    @Schema(name = "BatchStarted")
    record Started(boolean success, UUID batchId, long matched, int total) implements BatchAnswer {}

    @Schema(name = "BatchProgress")
    record Progress(
            boolean success,
            UUID batchId,
            int total,
            int done,
            int failed,
            boolean finished,
            Instant startedAt,
            @Nullable Instant finishedAt,
            List<Row> rows)
            implements BatchAnswer {}

    /**
     * @param done   absent before anything is done
     * @param ok     false: refused, see {@code code}, e.g. contact-missing
     */
    @Schema(name = "BatchRow")
    record Row(
            UUID id,
            @Nullable String caseNumber,
            @Nullable String candidateName,
            @Nullable Boolean done,
            boolean ok,
            @Nullable String code,
            @Nullable String detail,
            @Nullable Instant expiresAt) {

        @Override
        public String toString() {
            return "Row[" + id + " " + ok + "]";
        }
    }
}
