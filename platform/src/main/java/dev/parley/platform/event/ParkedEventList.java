package dev.parley.platform.event;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lists the parked events for operators. */
@ApplicationScoped
class ParkedEventList {

    private final AgroalDataSource dataSource;

    ParkedEventList(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Page<Item> page(PageRequest request) {
        List<Item> items = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        SELECT purpose, topic, record_key, reason, error, parked_at FROM parked_event
                        ORDER BY id OFFSET ? LIMIT ?""")) {
            statement.setInt(1, request.offset());
            statement.setInt(2, request.limit());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    items.add(new Item(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getTimestamp(6).toInstant()));
                }
            }
            return Page.of(items, count(), request);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count() throws SQLException {
        try (var connection = dataSource.getConnection();
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM parked_event")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @param reason unreadable, failed, or behind (an earlier one of the same key) */
    @Schema(name = "ParkedEvent")
    record Item(
            String purpose,
            String topic,
            String key,

            @Schema(enumeration = {"unreadable", "failed", "behind"})
            String reason,

            @Nullable String error,
            Instant parkedAt) {}
}
