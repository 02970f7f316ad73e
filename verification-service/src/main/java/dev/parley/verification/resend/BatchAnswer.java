package dev.parley.verification.resend;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a batch says of itself. */
public sealed interface BatchAnswer {

    /** @param total rows; @param matched more than that when the filter found more than one batch takes */
    record Preview(boolean success, boolean dryRun, long matched, int total, int resendable, List<Row> rows)
            implements BatchAnswer {}

    record Started(boolean success, UUID batchId, long matched, int total) implements BatchAnswer {}

    record Progress(
            boolean success,
            UUID batchId,
            int total,
            int done,
            int failed,
            boolean finished,
            Instant startedAt,
            Instant finishedAt,
            List<Row> rows)
            implements BatchAnswer {}

    /**
     * @param done   absent before anything is done
     * @param ok     false: refused, see {@code code}, e.g. contact-missing
     */
    record Row(
            UUID id,
            String caseNumber,
            String candidateName,
            Boolean done,
            boolean ok,
            String code,
            String detail,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "Row[" + id + " " + ok + "]";
        }
    }
}
