package dev.parley.platform.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.sql.SQLException;

/** One transaction: the note that the event was seen, and its effect. */
@ApplicationScoped
class InboxTransaction {

    private final AgroalDataSource dataSource;
    private final ParkedEvents parked;

    InboxTransaction(AgroalDataSource dataSource, ParkedEvents parked) {
        this.dataSource = dataSource;
        this.parked = parked;
    }

    /** Takes the event, unless it was seen before; parks it when an earlier one of its key is parked. */
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

    /** Part of the caller's transaction. */
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
}
