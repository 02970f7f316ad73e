package dev.parley.platform.event;

import dev.parley.platform.request.RequestId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs one transaction: the note that the event was seen, and its effect. */
@ApplicationScoped
class InboxTransaction {

    private final AgroalDataSource dataSource;
    private final ParkedEvents parked;

    InboxTransaction(AgroalDataSource dataSource, ParkedEvents parked) {
        this.dataSource = dataSource;
        this.parked = parked;
    }

    /** Takes the event unless it was seen before. Parks it when an earlier event with the same key is parked. */
    @ActivateRequestContext
    void take(ConsumerRecord<String, String> record, EventHandler handler) {
        QuarkusTransaction.requiringNew().call(() -> {
            if (parked.parkBehind(record, handler.purpose())) {
                return null;
            }
            effect(CloudEvents.read(record), handler);
            return null;
        });
    }

    /**
     * Takes all records in their order. If it throws, none has taken effect.
     *
     * @return false when nothing was done because an earlier event with one of the keys is parked
     */
    @ActivateRequestContext
    boolean takeAll(List<ConsumerRecord<String, String>> records, EventHandler handler) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (parked.anyBefore(records, handler.purpose())) {
                return false;
            }
            List<ReceivedEvent> events = new ArrayList<>(records.size());
            records.forEach(record -> events.add(CloudEvents.read(record)));
            Set<String> fresh = firstTime(events, handler.purpose());
            for (int i = 0; i < events.size(); i++) {
                if (fresh.remove(events.get(i).id())) {
                    RequestId.set(Headers.text(records.get(i), CloudEvents.REQUEST_ID_HEADER));
                    handler.handle(events.get(i));
                }
            }
            return true;
        });
    }

    /** Runs in the caller's transaction. */
    void effect(ReceivedEvent event, EventHandler handler) throws Exception {
        if (firstTime(event, handler.purpose())) {
            handler.handle(event);
        }
    }

    private boolean firstTime(ReceivedEvent event, String purpose) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "INSERT INTO inbox (event_id, purpose) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            statement.setString(1, event.id());
            statement.setString(2, purpose);
            return statement.executeUpdate() == 1;
        }
    }

    private Set<String> firstTime(List<ReceivedEvent> events, String purpose) throws SQLException {
        Object[] ids = events.stream().map(ReceivedEvent::id).toArray();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        INSERT INTO inbox (event_id, purpose) SELECT unnest(?), ?
                        ON CONFLICT DO NOTHING RETURNING event_id""")) {
            statement.setArray(1, connection.createArrayOf("text", ids));
            statement.setString(2, purpose);
            try (var rows = statement.executeQuery()) {
                Set<String> fresh = new HashSet<>();
                while (rows.next()) {
                    fresh.add(rows.getString(1));
                }
                return fresh;
            }
        }
    }
}
