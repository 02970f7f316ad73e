package dev.parley.platform.idempotency;

import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.idempotency.RequestIdentity.Identified;
import dev.parley.platform.lease.Replica;
import dev.parley.platform.problem.Problems;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of idempotency keys: which requests are running, and their answers. It uses the database's clock. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String PURPOSE = "idempotency-answer";

    private final AgroalDataSource dataSource;
    private final Secrets secrets;
    private final Replica replica;

    IdempotencyKeys(AgroalDataSource dataSource, Secrets secrets, Replica replica) {
        this.dataSource = dataSource;
        this.secrets = secrets;
        this.replica = replica;
    }

    /**
     * Claims the key in its own transaction, for 60 s and at most as long as this replica lives.
     *
     * @param request as it is stored; after it, as it was while the previous secret was the current one
     * @return the answer if one exists; empty when the caller should run the request
     */
    Optional<StoredAnswer> claim(List<Identified> request, UUID owner) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection()) {
                for (Identified before : request.subList(1, request.size())) {
                    if (taken(connection, before.scope())) {
                        return Optional.of(existing(connection, before.scope(), before.hash()));
                    }
                }
                Identified current = request.getFirst();
                if (claimed(connection, current.scope(), current.hash(), owner)) {
                    return Optional.empty();
                }
                return Optional.of(existing(connection, current.scope(), current.hash()));
            }
        });
    }

    /** Whether a request was answered under this scope, or is running. */
    private static boolean taken(Connection connection, byte[] scope) throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT FROM idempotency_key WHERE scope = ? AND expires_at > clock_timestamp()
                AND (state = 'done' OR held_until > clock_timestamp())""")) {
            statement.setBytes(1, scope);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Stores the answer in the transaction of the effect. */
    void answered(byte[] scope, UUID owner, StoredAnswer answer) {
        byte[] sealed = secrets.encrypt(PURPOSE, answer.toBytes());
        int rows = update("""
                UPDATE idempotency_key SET state = 'done', answer = ?, expires_at = clock_timestamp() + interval '24 h'
                WHERE scope = ? AND owner = ? AND state = 'running'""", sealed, scope, owner);
        if (rows == 0) {
            throw Problems.of(
                    "request-in-progress", "It took too long, and a repeat of it took over. Wait for its answer.");
        }
    }

    /** Removes the claim, so that the request may be repeated with the same key. */
    void release(byte[] scope, UUID owner) {
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        "DELETE FROM idempotency_key WHERE scope = ? AND owner = ? AND state = 'running'",
                        scope,
                        owner));
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        QuarkusTransaction.requiringNew()
                .run(() -> update("DELETE FROM idempotency_key WHERE expires_at < clock_timestamp()"));
    }

    private boolean claimed(Connection connection, byte[] scope, byte[] requestHash, UUID owner) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO idempotency_key AS k (scope, request_hash, owner, replica, state, held_until, expires_at)
                VALUES (?, ?, ?, ?, 'running', clock_timestamp() + interval '60 s', clock_timestamp() + interval '24 h')
                ON CONFLICT (scope) DO UPDATE SET request_hash = EXCLUDED.request_hash, owner = EXCLUDED.owner,
                    replica = EXCLUDED.replica, state = 'running', answer = NULL,
                    held_until = EXCLUDED.held_until, expires_at = EXCLUDED.expires_at
                WHERE k.expires_at < clock_timestamp()
                   OR (k.state = 'running' AND k.request_hash = EXCLUDED.request_hash
                       AND (k.held_until < clock_timestamp()
                            OR k.replica IS NOT NULL AND NOT EXISTS (
                                SELECT 1 FROM lease l
                                WHERE l.name = 'replica-' || k.replica AND l.held_until > clock_timestamp())))""")) {
            statement.setBytes(1, scope);
            statement.setBytes(2, requestHash);
            statement.setObject(3, owner);
            statement.setObject(4, replica.id());
            return statement.executeUpdate() == 1;
        }
    }

    private StoredAnswer existing(Connection connection, byte[] scope, byte[] requestHash) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT request_hash, answer FROM idempotency_key WHERE scope = ?")) {
            statement.setBytes(1, scope);
            try (var row = statement.executeQuery()) {
                boolean found = row.next();
                if (found && !MessageDigest.isEqual(row.getBytes(1), requestHash)) {
                    throw Problems.of("idempotency-key-reused", "Use a new key for another request.");
                }
                byte[] answer = found ? row.getBytes(2) : null;
                if (answer == null) {
                    throw Problems.of("request-in-progress", "Wait for the answer, or ask again in a moment.")
                            .with("retryAfter", 1);
                }
                return StoredAnswer.fromBytes(secrets.decrypt(PURPOSE, answer));
            }
        }
    }

    private int update(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
