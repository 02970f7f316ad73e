package dev.parley.platform.event;

import dev.parley.platform.id.Ids;
import dev.parley.platform.request.RequestId;
import dev.parley.platform.request.Trace;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Collects published events until the transaction ends, and then writes them in one statement, in the order of
 * publishing. After the commit it only signals the relay.
 */
@ApplicationScoped
class JdbcOutbox implements Outbox {

    private static final String INSERT =
            "INSERT INTO outbox (shard, aggregate_id, event_id, topic, record_key, type, payload, traceparent, request_id)"
                    + " VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int AT_ONCE = 100;

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final InstantSource clock;
    private final EventAuthor author;
    private final String source;

    JdbcOutbox(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            InstantSource clock,
            EventAuthor author,
            ServiceName service) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.relay = relay;
        this.clock = clock;
        this.author = author;
        this.source = "/parley/" + service.get();
    }

    @Override
    public void publish(DomainEvent event) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event is published within a transaction: " + event.type());
        }
        UUID id = Ids.next();
        published()
                .rows
                .add(new Row(
                        Shards.of(event.aggregateId()),
                        id,
                        event,
                        event.data() == null
                                ? null
                                : CloudEvents.write(event, id, source, clock.instant(), author.current()),
                        Trace.parent(),
                        RequestId.current()));
    }

    /** The events that the running transaction has published. */
    private Published published() {
        Published published = (Published) transaction.getResource(this);
        if (published == null) {
            published = new Published();
            transaction.putResource(this, published);
            transaction.registerInterposedSynchronization(published);
        }
        return published;
    }

    private record Row(int shard, UUID id, DomainEvent event, String payload, String traceparent, String requestId) {}

    private final class Published implements Synchronization {

        private final List<Row> rows = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                insert(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                rows.stream().map(Row::shard).distinct().forEach(relay::signal);
            }
        }
    }

    private void insert(List<Row> rows) {
        String sql = INSERT + String.join(", ", Collections.nCopies(rows.size(), ROW));
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            int column = 0;
            for (Row row : rows) {
                statement.setInt(++column, row.shard());
                statement.setObject(++column, row.event().aggregateId());
                statement.setObject(++column, row.id());
                statement.setString(++column, row.event().topic());
                statement.setString(++column, row.event().key());
                statement.setString(++column, row.event().type());
                statement.setString(++column, row.payload());
                statement.setString(++column, row.traceparent());
                statement.setString(++column, row.requestId());
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The events cannot be written to the outbox", e);
        }
    }
}
