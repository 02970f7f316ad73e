package dev.parley.platform.lease;

import io.agroal.api.AgroalDataSource;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Records which socket, on which replica, holds a place, by the database's clock. A replica renews what it holds; when
 * it dies, its leases expire and another replica drops them. After a socket is lost, its place is kept for the grace
 * period. Each change names its socket, so that a late close of an old one changes nothing. Call it in a transaction.
 */
public final class ConnectionLeases {

    private static final String FROM_NOW = "clock_timestamp() + ? * interval '1 ms'";

    private final AgroalDataSource dataSource;
    private final AgroalDataSource renewals;
    private final UUID replica;
    private final Table table;
    private final long leaseMs;
    private final long graceMs;

    /**
     * @param renewals has connections also while the service's pool is exhausted, see {@link Leases#CONNECTIONS}
     * @param replica  this process among the replicas of its service
     */
    public ConnectionLeases(
            AgroalDataSource dataSource,
            AgroalDataSource renewals,
            UUID replica,
            Table table,
            Duration lease,
            Duration grace) {
        this.dataSource = dataSource;
        this.renewals = renewals;
        this.replica = replica;
        this.table = table;
        this.leaseMs = lease.toMillis();
        this.graceMs = grace.toMillis();
    }

    /**
     * The service's table. Beside these columns it has {@code connection_id}, {@code replica}, {@code connected},
     * {@code seen_at} and {@code held_until}.
     *
     * @param holder column of who holds a place, its primary key
     * @param group  column of what they belong to
     */
    public record Table(String name, String holder, String group) {}

    public record Lost(UUID holder, UUID group) {}

    /** Keeps a place for a holder who is about to connect. Leaves their current socket unchanged. */
    public void expect(UUID holder, UUID group) {
        execute(
                "INSERT INTO $table ($holder, $group, connected, seen_at, held_until)"
                        + " VALUES (?, ?, false, clock_timestamp(), " + FROM_NOW + ")"
                        + " ON CONFLICT ($holder) DO UPDATE SET held_until = EXCLUDED.held_until"
                        + " WHERE NOT $table.connected",
                holder,
                group,
                leaseMs + graceMs);
    }

    /** From now on this socket speaks for the holder. */
    public void take(UUID holder, UUID group, UUID connectionId) {
        execute(
                "INSERT INTO $table ($holder, $group, connection_id, replica, connected, seen_at, held_until)"
                        + " VALUES (?, ?, ?, ?, true, clock_timestamp(), " + FROM_NOW + ")"
                        + " ON CONFLICT ($holder) DO UPDATE SET connection_id = EXCLUDED.connection_id,"
                        + " replica = EXCLUDED.replica, connected = true, seen_at = EXCLUDED.seen_at,"
                        + " held_until = EXCLUDED.held_until",
                holder,
                group,
                connectionId,
                replica,
                leaseMs);
    }

    /**
     * Renews the leases in one batch, in a transaction of its own. Returns the sockets that still hold a place.
     */
    public Set<UUID> renew(Collection<UUID> connectionIds) {
        return new HashSet<>(query(
                renewals,
                "UPDATE $table SET seen_at = clock_timestamp(), held_until = " + FROM_NOW
                        + " WHERE connected AND connection_id = ANY (?) RETURNING connection_id",
                row -> uuid(row, 1),
                leaseMs,
                connectionIds.toArray(UUID[]::new)));
    }

    /** Records that the socket was lost. Returns its holder if it was their current one. */
    public Optional<Lost> drop(UUID connectionId) {
        return query(
                        "UPDATE $table SET connected = false, seen_at = clock_timestamp(), held_until = " + FROM_NOW
                                + " WHERE connected AND connection_id = ? RETURNING $holder, $group",
                        ConnectionLeases::lost,
                        graceMs,
                        connectionId)
                .stream()
                .findFirst();
    }

    /** Returns sockets whose replica no longer renews them. Only one caller gets each. */
    public List<Lost> dropExpired() {
        return query(
                "UPDATE $table SET connected = false, held_until = seen_at + ? * interval '1 ms'"
                        + " WHERE connected AND held_until < clock_timestamp() RETURNING $holder, $group",
                ConnectionLeases::lost,
                graceMs);
    }

    /** Holders who did not come back in time, at most a hundred. */
    public List<Lost> gone() {
        return query(
                "SELECT $holder, $group FROM $table"
                        + " WHERE NOT connected AND held_until < clock_timestamp() ORDER BY held_until LIMIT 100",
                ConnectionLeases::lost);
    }

    /**
     * Gives up the place of a holder who did not come back. Returns how long ago they were last seen; only one caller
     * gets an answer.
     */
    public Optional<Duration> giveUp(UUID holder) {
        return query(
                        "DELETE FROM $table WHERE $holder = ? AND NOT connected AND held_until < clock_timestamp()"
                                + " RETURNING (extract(epoch FROM clock_timestamp() - seen_at) * 1000)::bigint",
                        row -> Duration.ofMillis(row.getLong(1)),
                        holder)
                .stream()
                .findFirst();
    }

    /** Returns false when the socket no longer holds a place. */
    public boolean release(UUID connectionId) {
        return execute("DELETE FROM $table WHERE connection_id = ?", connectionId) > 0;
    }

    public void releaseHolder(UUID holder) {
        execute("DELETE FROM $table WHERE $holder = ?", holder);
    }

    public void releaseGroup(UUID group) {
        execute("DELETE FROM $table WHERE $group = ?", group);
    }

    /** Holders of the group who are connected. */
    public Set<UUID> connected(UUID group) {
        return holders("connected", group);
    }

    /** Holders of the group who have been connected at least once. */
    public Set<UUID> arrived(UUID group) {
        return holders("connection_id IS NOT NULL", group);
    }

    /** Whether someone of the group has a socket at another replica. */
    public boolean isElsewhere(UUID group) {
        return !query(
                        "SELECT 1 FROM $table WHERE $group = ? AND connected AND replica <> ? LIMIT 1",
                        row -> 1,
                        group,
                        replica)
                .isEmpty();
    }

    private Set<UUID> holders(String condition, UUID group) {
        return new HashSet<>(
                query("SELECT $holder FROM $table WHERE $group = ? AND " + condition, row -> uuid(row, 1), group));
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static Lost lost(ResultSet row) throws SQLException {
        return new Lost(uuid(row, 1), uuid(row, 2));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private String named(String sql) {
        return sql.replace("$table", table.name())
                .replace("$holder", table.holder())
                .replace("$group", table.group());
    }

    private int execute(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(named(sql))) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        return query(dataSource, sql, reading, values);
    }

    private <T> List<T> query(AgroalDataSource from, String sql, Reading<T> reading, Object... values) {
        try (var connection = from.getConnection();
                var statement = connection.prepareStatement(named(sql))) {
            bind(statement, values);
            List<T> result = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(reading.read(rows));
                }
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof UUID[] ids) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("uuid", ids));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
