package dev.parley.platform.event;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.request.RequestId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Processes the parked events of a key again, in their order, ambiguous ones last. Stops at the first that fails again.
 */
@ApplicationScoped
class ParkedEventReplay {

    private final AgroalDataSource dataSource;
    private final InboxTransaction transaction;
    private final EventHandlers handlers;

    ParkedEventReplay(AgroalDataSource dataSource, InboxTransaction transaction, EventHandlers handlers) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.handlers = handlers;
    }

    /** @return how many events took effect, and what stopped the replay, if anything */
    @ActivateRequestContext
    Outcome replay(String purpose, String topic, String key) {
        EventHandler handler =
                handlers.of(purpose).orElseThrow(() -> Problems.notFound("purpose, or it has not run yet"));
        int replayed = 0;
        try {
            while (QuarkusTransaction.requiringNew().call(() -> next(handler, topic, key))) {
                replayed++;
            }
            return new Outcome(replayed, null);
        } catch (RuntimeException e) {
            return new Outcome(replayed, Failures.brief(e));
        }
    }

    private boolean next(EventHandler handler, String topic, String key) throws Exception {
        try (var connection = dataSource.getConnection()) {
            Optional<Parked> first = first(connection, handler.purpose(), topic, key);
            if (first.isEmpty()) {
                return false;
            }
            RequestId.set(first.get().requestId());
            transaction.effect(CloudEvents.read(first.get().record()), handler);
            delete(connection, first.get().id());
            return true;
        }
    }

    private static Optional<Parked> first(Connection connection, String purpose, String topic, String key)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT id, partition, "offset", payload, event_id, request_id, parked_at FROM parked_event
                WHERE purpose = ? AND topic = ? AND record_key = ?
                ORDER BY reason = 'ambiguous', id LIMIT 1 FOR UPDATE""")) {
            statement.setString(1, purpose);
            statement.setString(2, topic);
            statement.setString(3, key);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var headers = new RecordHeaders();
                if (row.getString(5) != null) {
                    headers.add(CloudEvents.ID_HEADER, row.getString(5).getBytes(StandardCharsets.UTF_8));
                }
                var record = new ConsumerRecord<>(
                        topic,
                        row.getInt(2),
                        row.getLong(3),
                        row.getTimestamp(7).getTime(),
                        TimestampType.CREATE_TIME,
                        -1,
                        -1,
                        key,
                        row.getString(4),
                        headers,
                        Optional.empty());
                return Optional.of(new Parked(row.getLong(1), row.getString(6), record));
            }
        }
    }

    private static void delete(Connection connection, long id) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM parked_event WHERE id = ?")) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }

    /**
     * @param replayed how many events took effect
     * @param stopped  why the other events still wait, or null
     */
    record Outcome(int replayed, @Nullable String stopped) {}

    private record Parked(long id, String requestId, ConsumerRecord<String, String> record) {}
}
