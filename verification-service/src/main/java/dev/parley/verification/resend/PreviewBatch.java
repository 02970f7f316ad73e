package dev.parley.verification.resend;

import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Staff;
import dev.parley.verification.resend.BatchAnswer.Preview;
import dev.parley.verification.resend.BatchAnswer.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says of each row what a batch would do, and does nothing. */
@ApplicationScoped
class PreviewBatch {

    private final SelectCases selectCases;
    private final Cases cases;
    private final InstantSource clock;

    PreviewBatch(SelectCases selectCases, Cases cases, InstantSource clock) {
        this.selectCases = selectCases;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    Preview preview(Staff by, BatchRequest request) {
        BatchSelection selection = selectCases.select(by, request);
        Map<UUID, VerificationCase> known = cases.byIds(selection.ids());
        Instant now = clock.instant();
        List<Row> rows = selection.ids().stream()
                .map(id -> row(id, known.get(id), selection.expiredOnly(), now))
                .toList();
        int resendable = (int) rows.stream().filter(Row::ok).count();
        return new Preview(true, true, selection.matched(), rows.size(), resendable, rows);
    }

    private static Row row(UUID id, VerificationCase it, boolean expiredOnly, Instant now) {
        RowOutcome outcome = it == null ? RowOutcome.unknown() : RowOutcome.of(it, expiredOnly, now);
        return new Row(
                id,
                it == null ? null : it.caseNumber(),
                it == null ? null : it.contact().name(),
                null,
                outcome.isOk(),
                outcome.code(),
                outcome.detail(),
                null);
    }
}
