package dev.parley.platform.event;

import dev.parley.platform.text.OutsideText;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stores events that could not be processed until an operator acts. Later events with the same key are parked too,
 * except behind ambiguous ones. Other keys are not affected.
 */
@ApplicationScoped
class ParkedEvents {

    static final String UNREADABLE = "unreadable";
    static final String FAILED = "failed";
    static final String BEHIND = "behind";
    /** Reason of an event that is parked alone: no other event waits behind it. */
    static final String AMBIGUOUS = "ambiguous";

    private static final String INSERT = """
            INSERT INTO parked_event
                   (purpose, topic, record_key, partition, "offset", event_id, payload, reason, error, request_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final AgroalDataSource dataSource;
    private final DeadLetters deadLetters;

    ParkedEvents(AgroalDataSource dataSource, DeadLetters deadLetters) {
        this.dataSource = dataSource;
        this.deadLetters = deadLetters;
    }

    /** Parks the event in its own transaction, and copies it to the dead-letter topic. */
    void park(ConsumerRecord<String, String> record, String purpose, String reason, Exception failure) {
        String error = Failures.brief(failure);
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection()) {
                return insert(connection, record, purpose, reason, error);
            }
        });
        deadLetters.copy(record, purpose, reason, error);
    }

    /**
     * Parks the event if an earlier one with its key is parked. Runs in the caller's transaction. The row lock makes
     * this call and a replay of the same key wait for each other, so that no event stays parked alone.
     *
     * @return whether the event is parked now
     */
    boolean parkBehind(ConsumerRecord<String, String> record, String purpose) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        SELECT id FROM parked_event WHERE purpose = ? AND topic = ? AND record_key = ?
                          AND reason <> 'ambiguous'
                        ORDER BY id DESC LIMIT 1 FOR UPDATE""")) {
            statement.setString(1, purpose);
            statement.setString(2, record.topic());
            statement.setString(3, keyOf(record));
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
            }
            insert(connection, record, purpose, BEHIND, null);
            return true;
        }
    }

    /**
     * Runs in the caller's transaction. Only the consumer of a key parks events of that key, so none is parked
     * meanwhile.
     */
    boolean anyBefore(List<ConsumerRecord<String, String>> records, String purpose) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        SELECT 1 FROM parked_event WHERE purpose = ? AND topic = ANY (?) AND record_key = ANY (?)
                          AND reason <> 'ambiguous' LIMIT 1""")) {
            statement.setString(1, purpose);
            statement.setArray(2, texts(connection, records.stream().map(ConsumerRecord::topic)));
            statement.setArray(3, texts(connection, records.stream().map(ParkedEvents::keyOf)));
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static Array texts(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.distinct().toArray());
    }

    private static int insert(
            Connection connection, ConsumerRecord<String, String> record, String purpose, String reason, String error)
            throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, purpose);
            statement.setString(2, record.topic());
            statement.setString(3, keyOf(record));
            statement.setInt(4, record.partition());
            statement.setLong(5, record.offset());
            statement.setString(6, OutsideText.storable(Headers.text(record, CloudEvents.ID_HEADER)));
            statement.setString(7, OutsideText.storable(record.value()));
            statement.setString(8, reason);
            statement.setString(9, OutsideText.storable(error));
            statement.setString(10, OutsideText.storable(Headers.text(record, CloudEvents.REQUEST_ID_HEADER)));
            return statement.executeUpdate();
        }
    }

    /** A record without a key gets a unique one, so that no other record waits behind it. */
    private static String keyOf(ConsumerRecord<?, ?> record) {
        return record.key() == null
                ? record.partition() + "@" + record.offset()
                : OutsideText.storable((String) record.key());
    }
}
