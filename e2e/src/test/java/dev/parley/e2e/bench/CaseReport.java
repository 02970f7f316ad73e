package dev.parley.e2e.bench;

import dev.parley.e2e.bench.Lists.Line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What was measured of verification, beside what is wanted. */
final class CaseReport {

    private final StringBuilder text = new StringBuilder();

    CaseReport(int few, int many) {
        text.append("""
                # Verification, measured

                `make bench-verification` on %s, %d processors, JDK %s: the packaged service with all of the JVM's compilers,
                PostgreSQL (with fsync) and Kafka of the local stack, the client on the same machine. Absolute figures swing
                from machine to machine and from run to run; the ratios are of requests that took turns within one run.

                ## Lists and counts

                %,d cases against %,d (`e2e/bench-data/verification.sql`): a tenth have an expired link, every fifth is of one
                of 100 vendors. Asked in turn; medians of 200 requests over one connection. How PostgreSQL reads them is a
                test: `RecordPlansIT`.

                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        many,
                        few));
    }

    void filled(long seconds) {
        text.append("The larger data set took %d s to make.%n%n".formatted(seconds));
    }

    void cursors(List<Line> lines) {
        text.append("| pages of 20 by cursor | wanted | measured | few | many |%n|---|---|---|---|---|%n".formatted());
        lines.forEach(line -> text.append("| %s | ≤ 1.2× | %.2f× | %.2f ms | %.2f ms |%n"
                .formatted(line.what(), line.large() / line.small(), line.small(), line.large())));
        text.append('\n');
    }

    void pages(List<Line> lines) {
        text.append("| counted pages of 20, ≤ 10,000 matches | wanted | measured (p95) |%n|---|---|---|%n".formatted());
        lines.forEach(line -> row(line, "≤ 150 ms"));
        text.append('\n');
    }

    void stats(List<Line> lines) {
        text.append("| counts | wanted | measured (p95) |%n|---|---|---|%n".formatted());
        lines.forEach(line -> row(line, "≤ 300 ms"));
        text.append('\n');
    }

    void batches(List<Batch> rounds) {
        text.append("""
                ## A batch

                `POST /api/v1/records/resend-batch` for what has expired, until each row has its result: a new link, the old
                one dead, history, event, and the requests for mail and short message in the outbox. The first round meets a
                service that has sent nothing before.

                | round | rows | wanted | measured | failed |
                |---|---|---|---|---|
                """);
        for (int i = 0; i < rounds.size(); i++) {
            Batch round = rounds.get(i);
            text.append("| %d | %,d | ≤ 10 s | %.1f s | %d |%n"
                    .formatted(i + 1, round.rows(), round.seconds(), round.failed()));
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString());
    }

    private void row(Line line, String wanted) {
        text.append("| %s | %s | %.1f ms (%.1f ms) |%n".formatted(line.what(), wanted, line.large(), line.p95()));
    }
}
