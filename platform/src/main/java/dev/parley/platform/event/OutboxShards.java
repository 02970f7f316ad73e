package dev.parley.platform.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Publishes a shard only while it holds the lock on the shard's row. With SKIP LOCKED on single events, an aggregate's
 * second event could be published before its first. With "id greater than the last", rows of late commits would be
 * skipped.
 */
@ApplicationScoped
class OutboxShards {

    static final String READ = """
            SELECT id, aggregate_id, event_id, topic, record_key, payload, traceparent, request_id
            FROM outbox WHERE shard = ANY (?) ORDER BY id LIMIT ?""";
    static final String DELETE = "DELETE FROM outbox WHERE id = ANY (?)";

    private static final int BATCH = 500;
    private static final int PASSES = 20;

    private final AgroalDataSource dataSource;
    private final OutboxPublisher publisher;

    OutboxShards(AgroalDataSource dataSource, OutboxPublisher publisher) {
        this.dataSource = dataSource;
        this.publisher = publisher;
    }

    /** Shards that have rows, locked or not. */
    Set<Integer> withBacklog() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection();
                    var rows = connection.createStatement().executeQuery("SELECT DISTINCT shard FROM outbox")) {
                return shards(rows);
            }
        });
    }

    /**
     * Locks those of the shards that no other replica holds, and publishes their rows until they are empty.
     *
     * @return the locked shards
     */
    Set<Integer> relay(Collection<Integer> wanted) {
        return QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            try (var connection = dataSource.getConnection()) {
                readByIndexOnly(connection);
                Set<Integer> ours = lock(connection, wanted);
                for (int pass = 0; pass < PASSES && !ours.isEmpty(); pass++) {
                    List<OutboxRow> rows = read(connection, ours);
                    Set<Long> acknowledged = publisher.publish(rows);
                    delete(connection, acknowledged);
                    if (rows.isEmpty() || acknowledged.size() < rows.size()) {
                        break;
                    }
                }
                return ours;
            }
        });
    }

    /**
     * Forces index scans until the transaction ends. The outbox is empty whenever PostgreSQL collects statistics, so a
     * full scan looks cheapest to the planner. Under load, though, the table is full of rows that were published a
     * moment ago. With only the index to choose from, PostgreSQL also need not plan again for each list of shards.
     */
    static void readByIndexOnly(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off;"
                    + " SET LOCAL plan_cache_mode = force_generic_plan");
        }
    }

    private static Set<Integer> lock(Connection connection, Collection<Integer> wanted) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT shard FROM outbox_shard WHERE shard = ANY (?) ORDER BY shard FOR UPDATE SKIP LOCKED")) {
            statement.setArray(1, connection.createArrayOf("int2", wanted.toArray()));
            try (var rows = statement.executeQuery()) {
                return shards(rows);
            }
        }
    }

    private static List<OutboxRow> read(Connection connection, Set<Integer> shards) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("int2", shards.toArray()));
            statement.setInt(2, BATCH);
            try (var rows = statement.executeQuery()) {
                List<OutboxRow> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(new OutboxRow(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getString(8)));
                }
                return result;
            }
        }
    }

    private static void delete(Connection connection, Set<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(DELETE)) {
            statement.setArray(1, connection.createArrayOf("int8", ids.toArray()));
            statement.executeUpdate();
        }
    }

    private static Set<Integer> shards(java.sql.ResultSet rows) throws SQLException {
        Set<Integer> shards = new TreeSet<>();
        while (rows.next()) {
            shards.add(rows.getInt(1));
        }
        return shards;
    }
}
