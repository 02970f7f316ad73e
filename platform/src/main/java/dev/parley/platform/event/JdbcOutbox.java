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
import java.util.UUID;

/** Writes the outbox row; after the commit it tells the relay, and does nothing else there. */
@ApplicationScoped
class JdbcOutbox implements Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (shard, aggregate_id, event_id, topic, record_key, type, payload, traceparent, request_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final InstantSource clock;
    private final String source;

    JdbcOutbox(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            InstantSource clock,
            ServiceName service) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.relay = relay;
        this.clock = clock;
        this.source = "/parley/" + service.get();
    }

    @Override
    public void publish(DomainEvent event) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event is published within a transaction: " + event.type());
        }
        int shard = Shards.of(event.aggregateId());
        insert(event, shard);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.signal(shard);
                }
            }
        });
    }

    private void insert(DomainEvent event, int shard) {
        UUID id = Ids.next();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setInt(1, shard);
            statement.setObject(2, event.aggregateId());
            statement.setObject(3, id);
            statement.setString(4, event.topic());
            statement.setString(5, event.key());
            statement.setString(6, event.type());
            statement.setString(7, event.data() == null ? null : CloudEvents.write(event, id, source, clock.instant()));
            statement.setString(8, Trace.parent());
            statement.setString(9, RequestId.current());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The event cannot be written to the outbox", e);
        }
    }
}
