package dev.parley.verification.resend;

import dev.parley.platform.problem.Problems;
import dev.parley.verification.resend.BatchAnswer.Progress;
import dev.parley.verification.resend.BatchAnswer.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How far a batch is, and what became of each row. */
@ApplicationScoped
class ShowBatch {

    private final Batches batches;

    ShowBatch(Batches batches) {
        this.batches = batches;
    }

    @Transactional
    Progress show(UUID id) {
        Tuple batch = batches.find(id).orElseThrow(() -> Problems.notFound("batch"));
        List<Row> rows = batches.rows(id).stream().map(ShowBatch::row).toList();
        return new Progress(
                true,
                id,
                batch.get("total", Integer.class),
                (int) rows.stream().filter(Row::done).count(),
                (int) rows.stream().filter(row -> !row.ok()).count(),
                batch.get("finished_at") != null,
                batch.get("started_at", Instant.class),
                batch.get("finished_at", Instant.class),
                rows);
    }

    private static Row row(Tuple row) {
        String code = row.get("code", String.class);
        return new Row(
                row.get("case_id", UUID.class),
                row.get("case_number", String.class),
                row.get("candidate_name", String.class),
                row.get("done_at") != null,
                code == null,
                code,
                row.get("detail", String.class),
                row.get("expires_at", Instant.class));
    }
}
