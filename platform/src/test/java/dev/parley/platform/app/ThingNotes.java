package dev.parley.platform.app;

import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.MDC;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A consumer: notes each change, and fails when told so. */
@ApplicationScoped
public class ThingNotes implements EventHandler {

    private final Inbox inbox;
    private final AgroalDataSource dataSource;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> requestIds = new ConcurrentLinkedQueue<>();

    ThingNotes(Inbox inbox, AgroalDataSource dataSource) {
        this.inbox = inbox;
        this.dataSource = dataSource;
    }

    @Incoming("things")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.receive(records, this);
    }

    @Override
    public String purpose() {
        return "thing-notes";
    }

    @Override
    public void handle(ReceivedEvent event) throws SQLException {
        var state = event.dataAs(Things.ThingState.class);
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("INSERT INTO thing_note (event_id, key, seq) VALUES (?, ?, ?)")) {
            statement.setString(1, event.id());
            statement.setString(2, event.key());
            statement.setLong(3, state.seq());
            statement.executeUpdate();
        }
        requestIds.add(String.valueOf(MDC.get("requestId")));
        if (failing.contains(event.key()) && state.mood().equals("bug")) {
            throw new IllegalStateException("a bug of the handler");
        }
        if (failing.contains(event.key()) && state.mood().equals("down")) {
            throw new SQLException("the database is down", "08006");
        }
    }

    public void failFor(String key) {
        failing.add(key);
    }

    public void recoverFor(String key) {
        failing.remove(key);
    }

    public List<String> requestIds() {
        return List.copyOf(requestIds);
    }

    /** Sequences noted for a key, in the order of their effect. */
    public List<Long> noted(String key) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT seq FROM thing_note WHERE key = ? ORDER BY id")) {
            statement.setString(1, key);
            var rows = statement.executeQuery();
            List<Long> noted = new ArrayList<>();
            while (rows.next()) {
                noted.add(rows.getLong(1));
            }
            return noted;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
