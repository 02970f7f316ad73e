package dev.parley.notification.live;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/** Keeps the events of the live channel for a while, so that any replica can replay them. */
@ApplicationScoped
class LiveLog {

    private static final String COLUMNS = "seq, topic, type, subject_id, at, audience";

    private final DataSource database;

    LiveLog(DataSource database) {
        this.database = database;
    }

    /**
     * Appends within the caller's transaction. Keep it short, because others wait for the sequence.
     *
     * @return its sequence
     */
    long append(String topic, String type, UUID id, Instant at, Collection<UUID> audience, Instant now) {
        try (Connection c = database.getConnection();
                PreparedStatement insert = c.prepareStatement("""
                        WITH next AS (UPDATE live_log SET last_seq = last_seq + 1 RETURNING last_seq)
                        INSERT INTO live_event (seq, topic, type, subject_id, at, recorded_at, audience)
                        SELECT last_seq, ?, ?, ?, ?, ?, ? FROM next RETURNING seq
                        """)) {
            insert.setString(1, topic);
            insert.setString(2, type);
            insert.setObject(3, id);
            insert.setObject(4, utc(at));
            insert.setObject(5, utc(now));
            insert.setArray(6, c.createArrayOf("uuid", audience.toArray()));
            return number(insert);
        } catch (SQLException e) {
            throw new LiveLogUnreachable(e);
        }
    }

    long last() {
        return number("SELECT last_seq FROM live_log");
    }

    /** The oldest event that can still be replayed, or one above the last when there is none. */
    long first() {
        return number("SELECT coalesce((SELECT min(seq) FROM live_event), (SELECT last_seq + 1 FROM live_log))");
    }

    List<LiveEvent> after(long seq, int most) {
        try (Connection c = database.getConnection();
                PreparedStatement query = c.prepareStatement(
                        "SELECT " + COLUMNS + " FROM live_event WHERE seq > ? ORDER BY seq LIMIT ?")) {
            query.setLong(1, seq);
            query.setInt(2, most);
            return events(query);
        } catch (SQLException e) {
            throw new LiveLogUnreachable(e);
        }
    }

    /** Events of the topics that the viewer can see: after one sequence, up to and including another. */
    List<LiveEvent> between(long after, long upTo, Viewer viewer, Set<String> topics, int most) {
        try (Connection c = database.getConnection();
                PreparedStatement query = c.prepareStatement("SELECT " + COLUMNS + """
                         FROM live_event
                        WHERE seq > ? AND seq <= ? AND topic = ANY (?) AND (topic = ANY (?) OR ? = ANY (audience))
                        ORDER BY seq LIMIT ?
                        """)) {
            query.setLong(1, after);
            query.setLong(2, upTo);
            query.setArray(3, c.createArrayOf("text", topics.toArray()));
            query.setArray(4, c.createArrayOf("text", LiveTopic.openTo(viewer).toArray()));
            query.setObject(5, viewer.id());
            query.setInt(6, most);
            return events(query);
        } catch (SQLException e) {
            throw new LiveLogUnreachable(e);
        }
    }

    /** Deletes from the beginning, so that no gap remains. */
    int forgetBefore(Instant instant) {
        try (Connection c = database.getConnection();
                PreparedStatement delete = c.prepareStatement("""
                        DELETE FROM live_event
                        WHERE seq <= (SELECT max(seq) FROM live_event WHERE recorded_at < ?)
                        """)) {
            delete.setObject(1, utc(instant));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new LiveLogUnreachable(e);
        }
    }

    private long number(String sql) {
        try (Connection c = database.getConnection();
                PreparedStatement query = c.prepareStatement(sql)) {
            return number(query);
        } catch (SQLException e) {
            throw new LiveLogUnreachable(e);
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<LiveEvent> events(PreparedStatement query) throws SQLException {
        List<LiveEvent> events = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                events.add(new LiveEvent(
                        rows.getLong("seq"),
                        rows.getString("topic"),
                        rows.getString("type"),
                        rows.getObject("subject_id", UUID.class),
                        rows.getObject("at", OffsetDateTime.class).toInstant(),
                        ids(rows.getArray("audience"))));
            }
        }
        return events;
    }

    private static Set<UUID> ids(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((UUID[]) array.getArray()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
