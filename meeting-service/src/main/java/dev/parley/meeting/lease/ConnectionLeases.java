package dev.parley.meeting.lease;

import dev.parley.meeting.MeetingSettings;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Records which socket, on which replica, speaks for a participant. After a socket is lost, the participant keeps their
 * place for the grace period. Each change names its socket, so that a late close of an old one changes nothing.
 */
@ApplicationScoped
@Transactional
public class ConnectionLeases {

    private final AgroalDataSource dataSource;
    private final Replica replica;
    private final long leaseMs;
    private final long graceMs;

    ConnectionLeases(AgroalDataSource dataSource, Replica replica, MeetingSettings settings) {
        this.dataSource = dataSource;
        this.replica = replica;
        this.leaseMs = settings.presence().lease().toMillis();
        this.graceMs = settings.presence().grace().toMillis();
    }

    /** Keeps a place for a participant who is about to connect. Leaves their current socket unchanged. */
    public void expect(UUID participantId, UUID meetingId) {
        execute("""
                INSERT INTO connection_lease (participant_id, interview_id, connected, seen_at, held_until)
                VALUES (?, ?, false, clock_timestamp(), clock_timestamp() + ? * interval '1 ms')
                ON CONFLICT (participant_id) DO UPDATE SET held_until = EXCLUDED.held_until
                WHERE NOT connection_lease.connected""", participantId, meetingId, leaseMs + graceMs);
    }

    /** From now on this socket speaks for the participant. */
    public void take(UUID participantId, UUID meetingId, UUID connectionId) {
        execute("""
                INSERT INTO connection_lease
                    (participant_id, interview_id, connection_id, replica, connected, seen_at, held_until)
                VALUES (?, ?, ?, ?, true, clock_timestamp(), clock_timestamp() + ? * interval '1 ms')
                ON CONFLICT (participant_id) DO UPDATE SET connection_id = EXCLUDED.connection_id,
                    replica = EXCLUDED.replica, connected = true, seen_at = EXCLUDED.seen_at,
                    held_until = EXCLUDED.held_until""", participantId, meetingId, connectionId, replica.id(), leaseMs);
    }

    /** Renews the leases in one batch and returns the sockets that still speak for a participant. */
    public Set<UUID> renew(Collection<UUID> connectionIds) {
        return Set.copyOf(query("""
                UPDATE connection_lease
                SET seen_at = clock_timestamp(), held_until = clock_timestamp() + ? * interval '1 ms'
                WHERE connected AND connection_id = ANY (?)
                RETURNING connection_id""", row -> uuid(row, 1), leaseMs, connectionIds.toArray(UUID[]::new)));
    }

    /** Records that the socket was lost. Returns its participant if it was their current one. */
    public Optional<Lost> drop(UUID connectionId) {
        return query("""
                UPDATE connection_lease SET connected = false, seen_at = clock_timestamp(),
                    held_until = clock_timestamp() + ? * interval '1 ms'
                WHERE connected AND connection_id = ?
                RETURNING participant_id, interview_id""", ConnectionLeases::lost, graceMs, connectionId).stream()
                .findFirst();
    }

    /** Returns sockets whose replica no longer renews them. Only one caller gets each. */
    public List<Lost> dropExpired() {
        return query("""
                UPDATE connection_lease SET connected = false, held_until = seen_at + ? * interval '1 ms'
                WHERE connected AND held_until < clock_timestamp()
                RETURNING participant_id, interview_id""", ConnectionLeases::lost, graceMs);
    }

    /** Participants who did not come back in time. */
    public List<Lost> gone() {
        return query("""
                SELECT participant_id, interview_id FROM connection_lease
                WHERE NOT connected AND held_until < clock_timestamp() ORDER BY held_until LIMIT 100""", ConnectionLeases::lost);
    }

    /** Gives up the place of a participant who did not come back. Returns how long ago they were last seen. */
    public Optional<Duration> giveUp(UUID participantId) {
        return query("""
                DELETE FROM connection_lease
                WHERE participant_id = ? AND NOT connected AND held_until < clock_timestamp()
                RETURNING (extract(epoch FROM clock_timestamp() - seen_at) * 1000)::bigint""", row -> Duration.ofMillis(row.getLong(1)), participantId).stream()
                .findFirst();
    }

    /** Returns false when the socket no longer speaks for a participant. */
    public boolean release(UUID connectionId) {
        return execute("DELETE FROM connection_lease WHERE connection_id = ?", connectionId) > 0;
    }

    public void releaseParticipant(UUID participantId) {
        execute("DELETE FROM connection_lease WHERE participant_id = ?", participantId);
    }

    public void releaseRoom(UUID meetingId) {
        execute("DELETE FROM connection_lease WHERE interview_id = ?", meetingId);
    }

    /** Participants of a room who are connected. */
    public Set<UUID> connected(UUID meetingId) {
        return query(
                        "SELECT participant_id FROM connection_lease WHERE interview_id = ? AND connected",
                        row -> uuid(row, 1),
                        meetingId)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Participants of a room who have been connected since they joined. */
    public Set<UUID> arrived(UUID meetingId) {
        return query(
                        "SELECT participant_id FROM connection_lease WHERE interview_id = ? AND connection_id IS NOT NULL",
                        row -> uuid(row, 1),
                        meetingId)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether someone in the room has a socket at another replica. */
    public boolean isElsewhere(UUID meetingId) {
        return !query(
                        "SELECT 1 FROM connection_lease WHERE interview_id = ? AND connected AND replica <> ? LIMIT 1",
                        row -> 1,
                        meetingId,
                        replica.id())
                .isEmpty();
    }

    /** A participant whose socket was lost. */
    public record Lost(UUID participantId, UUID meetingId) {}

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static Lost lost(ResultSet row) throws SQLException {
        return new Lost(uuid(row, 1), uuid(row, 2));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private int execute(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
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

    private static void bind(java.sql.PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof UUID[] ids) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("uuid", ids));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
