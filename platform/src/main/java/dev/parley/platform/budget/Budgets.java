package dev.parley.platform.budget;

import dev.parley.platform.crypto.Sha256;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Limits how often something may be done within a period. Counts across replicas and restarts. */
@ApplicationScoped
public class Budgets {

    private static final String SPEND = """
            INSERT INTO budget AS b (what_hash, spent, ends_at) VALUES (?, 1, ?)
            ON CONFLICT (what_hash) DO UPDATE SET
                spent = CASE WHEN b.ends_at <= ? THEN 1 ELSE b.spent + 1 END,
                ends_at = CASE WHEN b.ends_at <= ? THEN EXCLUDED.ends_at ELSE b.ends_at END
            WHERE b.spent < ? OR b.ends_at <= ?""";

    private final AgroalDataSource dataSource;
    private final InstantSource clock;

    Budgets(AgroalDataSource dataSource, InstantSource clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Counts one use, in the caller's transaction. A rollback undoes the count.
     *
     * @param what     action, actor and target as one text that is unique in the installation
     * @param within   period that begins with the first use
     * @param tooOften the problem's detail: what the person can do instead of waiting
     * @throws Rejection 429 {@code rate-limited} with {@code retryAfter} when nothing is left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void spend(String what, int most, Duration within, String tooOften) {
        byte[] hash = Sha256.of(what.getBytes(StandardCharsets.UTF_8));
        Instant now = clock.instant();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SPEND)) {
            statement.setBytes(1, hash);
            statement.setTimestamp(2, Timestamp.from(now.plus(within)));
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setTimestamp(4, Timestamp.from(now));
            statement.setInt(5, most);
            statement.setTimestamp(6, Timestamp.from(now));
            if (statement.executeUpdate() == 0) {
                throw Problems.of("rate-limited", tooOften).with("retryAfter", Math.max(1, secondsLeft(hash, now)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long secondsLeft(byte[] hash, Instant now) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT ends_at FROM budget WHERE what_hash = ?")) {
            statement.setBytes(1, hash);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Duration.between(now, row.getTimestamp(1).toInstant())
                                .plusMillis(999)
                                .toSeconds()
                        : 1;
            }
        }
    }

    /** Deletes expired counts. */
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void tidyUp() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("DELETE FROM budget WHERE ends_at <= ?")) {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.executeUpdate();
        }
    }
}
