package dev.parley.invite.bulk;

import dev.parley.invite.bulk.BulkAnswer.Progress;
import dev.parley.invite.bulk.BulkAnswer.Row;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How far a batch is, and what became of each row. Only for the person who began it. */
@ApplicationScoped
class ShowBatch {

    private final Batches batches;

    ShowBatch(Batches batches) {
        this.batches = batches;
    }

    @Transactional
    Progress show(UUID id, UUID requestedBy) {
        Tuple batch = batches.find(id, requestedBy).orElseThrow(() -> Problems.notFound("batch"));
        List<Row> rows = batches.rows(id).stream().map(ShowBatch::row).toList();
        return new Progress(
                id,
                BulkAction.of(batch.get("action", String.class)),
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
                row.get("line", Long.class),
                row.get("invite_id", UUID.class),
                row.get("email", String.class),
                row.get("name", String.class),
                row.get("done_at") != null,
                code == null,
                row.get("outcome", String.class),
                row.get("expires_at", Instant.class),
                code,
                row.get("detail", String.class));
    }
}
