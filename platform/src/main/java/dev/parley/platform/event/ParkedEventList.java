package dev.parley.platform.event;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the parked events to operators, who may also drop one. */
@ApplicationScoped
class ParkedEventList {

    private static final String COLUMNS =
            "id, purpose, topic, record_key, partition, \"offset\", reason, error, parked_at, event_id, payload";

    private final AgroalDataSource dataSource;

    ParkedEventList(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Page<Item> page(PageRequest request) {
        List<Item> items = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT " + COLUMNS + " FROM parked_event ORDER BY id OFFSET ? LIMIT ?")) {
            statement.setInt(1, request.offset());
            statement.setInt(2, request.limit());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    items.add(item(rows));
                }
            }
            return Page.of(items, count(), request);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Content> find(long id) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT " + COLUMNS + " FROM parked_event WHERE id = ?")) {
            statement.setLong(1, id);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Content(item(row), row.getString("event_id"), row.getString("payload")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Forgets an event for good. One that waits behind another stays, because a consumer that parks the next event of
     * the key goes by the last that is parked.
     */
    Optional<Item> drop(long id) {
        Optional<Content> found = find(id);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        DELETE FROM parked_event this WHERE id = ? AND (reason = 'ambiguous' OR NOT EXISTS (
                            SELECT 1 FROM parked_event earlier
                            WHERE earlier.purpose = this.purpose AND earlier.topic = this.topic
                              AND earlier.record_key = this.record_key AND earlier.id < this.id
                              AND earlier.reason <> 'ambiguous'))""")) {
            statement.setLong(1, id);
            if (statement.executeUpdate() == 1) {
                return found.map(Content::item);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (find(id).isPresent()) {
            throw Problems.of("conflict", "It waits behind another event of its key. Replay or drop that one first.");
        }
        return Optional.empty();
    }

    private long count() throws SQLException {
        try (var connection = dataSource.getConnection();
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM parked_event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("purpose"),
                row.getString("topic"),
                row.getString("record_key"),
                row.getString("topic") + "/" + row.getInt("partition") + "@" + row.getLong("offset"),
                row.getString("reason"),
                row.getString("error"),
                row.getTimestamp("parked_at").toInstant());
    }

    /**
     * @param position where Kafka has it
     * @param reason   unreadable, failed, behind (an earlier one of the same key), or ambiguous
     */
    record Item(
            long id,
            String purpose,
            String topic,
            String key,
            String position,
            String reason,
            @Nullable String error,
            Instant parkedAt) {}

    /** @param payload as it came; it may be private */
    record Content(
            Item item, @Nullable String eventId, @Nullable String payload) {}
}
