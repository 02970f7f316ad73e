package dev.parley.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * The table of sessions. Callers pass the current time, except for the leases of refreshing and of asking Keycloak:
 * these use the database's clock, which all replicas share. Every method blocks, and fails with {@link SessionUnknown}
 * when the database does not answer.
 */
@ApplicationScoped
class SessionRows {

    private final DataSource database;

    SessionRows(DataSource database) {
        this.database = database;
    }

    void insert(SessionRow row, String subject, String sid) {
        update(
                """
                INSERT INTO staff_session (id_hash, subject, keycloak_sid, tokens, created_at, used_at, access_ends_at,
                    refresh_at, checked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, now())""",
                row.hash().bytes(),
                subject,
                sid,
                row.tokens(),
                row.createdAt(),
                row.usedAt(),
                row.accessEnds(),
                row.refreshAt());
    }

    Optional<SessionRow> find(SessionHash hash) {
        List<SessionRow> found = query("SELECT * FROM staff_session WHERE id_hash = ?", hash.bytes());
        return found.stream().findFirst();
    }

    void use(SessionHash hash, Instant at) {
        update("UPDATE staff_session SET used_at = ? WHERE id_hash = ? AND used_at < ?", at, hash.bytes(), at);
    }

    /** Returns true when the caller should ask Keycloak now. */
    boolean claimCheck(SessionHash hash, Duration every) {
        return update("""
                        UPDATE staff_session SET checked_at = now()
                        WHERE id_hash = ? AND checked_at <= now() - make_interval(secs => ?)""", hash.bytes(), seconds(every)) == 1;
    }

    /**
     * Returns true when the caller should refresh the session.
     *
     * @param seen the row's {@code refresh_at} as the caller read it; a different value means that another replica was
     *             faster
     */
    boolean claimRefresh(SessionHash hash, Instant seen, Duration lease) {
        return update("""
                        UPDATE staff_session SET refresh_lease_until = now() + make_interval(secs => ?)
                        WHERE id_hash = ? AND refresh_at = ?
                          AND (refresh_lease_until IS NULL OR refresh_lease_until <= now())""", seconds(lease), hash.bytes(), seen) == 1;
    }

    /** Sets how much longer the lease lasts. Zero ends it. */
    void leaseRefresh(SessionHash hash, Duration lease) {
        update(
                "UPDATE staff_session SET refresh_lease_until = now() + make_interval(secs => ?) WHERE id_hash = ?",
                seconds(lease),
                hash.bytes());
    }

    /** Stores the new tokens. Returns false when the session has ended meanwhile. */
    boolean refresh(SessionHash hash, byte[] tokens, Instant accessEnds, Instant refreshAt) {
        return update("""
                        UPDATE staff_session SET tokens = ?, access_ends_at = ?, refresh_at = ?,
                            refresh_lease_until = NULL, checked_at = now()
                        WHERE id_hash = ?""", tokens, accessEnds, refreshAt, hash.bytes()) == 1;
    }

    void delete(SessionHash hash) {
        update("DELETE FROM staff_session WHERE id_hash = ?", hash.bytes());
    }

    /**
     * Ends the session here and notes that it must also be ended at Keycloak.
     *
     * @param retryIn when others may try to end it at Keycloak, in case the caller fails
     * @return the session's last state, only for the caller that ended it
     */
    Optional<EndedSession> end(SessionHash hash, Duration retryIn) {
        return query(SessionRows::ended, """
                        WITH over AS (DELETE FROM staff_session WHERE id_hash = ? RETURNING id_hash, tokens)
                        INSERT INTO ended_session (id_hash, tokens, ended_at, retry_at)
                        SELECT id_hash, tokens, now(), now() + make_interval(secs => ?) FROM over
                        ON CONFLICT (id_hash) DO UPDATE SET tokens = EXCLUDED.tokens
                        RETURNING id_hash, tokens""", hash.bytes(), seconds(retryIn)).stream()
                .findFirst();
    }

    /** Notes the newest tokens of a session that ended while Keycloak issued them. */
    void noteEnded(EndedSession session, Duration retryIn) {
        update("""
                INSERT INTO ended_session (id_hash, tokens, ended_at, retry_at)
                VALUES (?, ?, now(), now() + make_interval(secs => ?))
                ON CONFLICT (id_hash) DO UPDATE SET tokens = EXCLUDED.tokens""", session.hash().bytes(), session.tokens(), seconds(retryIn));
    }

    /** Call this when the session has ended at Keycloak too. */
    void forgetEnded(SessionHash hash) {
        update("DELETE FROM ended_session WHERE id_hash = ?", hash.bytes());
    }

    /** Some sessions that the caller should end at Keycloak now. Others skip them until the retry is due. */
    List<EndedSession> claimEnded(int most, Duration retryIn) {
        return query(SessionRows::ended, """
                UPDATE ended_session SET retry_at = now() + make_interval(secs => ?)
                WHERE id_hash IN (SELECT id_hash FROM ended_session WHERE retry_at <= now()
                                  ORDER BY retry_at LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING id_hash, tokens""", seconds(retryIn), most);
    }

    /**
     * Ends the sessions that a logout token names, once.
     *
     * @return the ended sessions; empty when the token was used before
     */
    Optional<List<SessionHash>> obey(LogoutOrder order) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Optional<List<SessionHash>> ended = obey(connection, order);
                connection.commit();
                return ended;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw away(e);
        }
    }

    /** Deletes sessions that have ended, here or by Keycloak's own lifetime, and expired logout tokens. */
    int sweep(Instant now, Instant unusedSince, Instant createdBefore) {
        update("DELETE FROM logout_token WHERE expires_at <= ?", now);
        update("DELETE FROM ended_session WHERE ended_at <= ?", createdBefore);
        return update("DELETE FROM staff_session WHERE used_at <= ? OR created_at <= ?", unusedSince, createdBefore);
    }

    private static Optional<List<SessionHash>> obey(Connection connection, LogoutOrder order) throws SQLException {
        String remember = "INSERT INTO logout_token (jti, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING";
        try (PreparedStatement insert = prepare(connection, remember, order.jti(), order.expiresAt())) {
            if (insert.executeUpdate() == 0) {
                return Optional.empty();
            }
        }
        String end = """
                DELETE FROM staff_session
                WHERE (?::text IS NULL OR keycloak_sid = ?) AND (?::text IS NULL OR subject = ?)
                RETURNING id_hash""";
        String sid = order.sid().orElse(null);
        String subject = order.subject().orElse(null);
        try (PreparedStatement delete = prepare(connection, end, sid, sid, subject, subject)) {
            return Optional.of(read(delete, SessionRows::hash));
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw away(e);
        }
    }

    private List<SessionRow> query(String sql, Object... values) {
        return query(SessionRows::session, sql, values);
    }

    private <T> List<T> query(Reader<T> reader, String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return read(statement, reader);
        } catch (SQLException e) {
            throw away(e);
        }
    }

    /** Converts the current row of a result. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(PreparedStatement statement, Reader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(reader.read(found));
            }
        }
        return rows;
    }

    private static SessionRow session(ResultSet row) throws SQLException {
        return new SessionRow(
                hash(row),
                row.getBytes("tokens"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("used_at").toInstant(),
                row.getTimestamp("access_ends_at").toInstant(),
                row.getTimestamp("refresh_at").toInstant());
    }

    private static EndedSession ended(ResultSet row) throws SQLException {
        return new EndedSession(hash(row), row.getBytes("tokens"));
    }

    private static SessionHash hash(ResultSet row) throws SQLException {
        return SessionHash.of(row.getBytes("id_hash"));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
        }
        return statement;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static SessionUnknown away(SQLException cause) {
        return new SessionUnknown("The database of sessions does not answer: " + cause.getMessage(), cause);
    }
}
