package dev.parley.platform.app;

import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import dev.parley.platform.id.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.sql.SQLException;
import java.util.UUID;

/** The use cases of a little service that stands for all of them. */
@ApplicationScoped
public class Things {

    public static final String TOPIC = "parley.test.thing.v1";
    public static final String CHANGED = "dev.parley.test.ThingChanged.v1";

    private final AgroalDataSource dataSource;
    private final Outbox outbox;

    Things(AgroalDataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    @Transactional
    public UUID create(String name) {
        UUID id = Ids.next();
        update("INSERT INTO thing (id, name) VALUES (?, ?)", id, name);
        return id;
    }

    @Transactional
    public void paint(String color) {
        update("INSERT INTO thing_color (color) VALUES (?)", color);
    }

    /** Raises the event counter under the row lock, as an aggregate does. */
    @Transactional
    public long change(UUID id) {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("UPDATE thing SET seq = seq + 1 WHERE id = ? RETURNING seq")) {
            statement.setObject(1, id);
            var row = statement.executeQuery();
            row.next();
            long seq = row.getLong(1);
            outbox.publish(new DomainEvent(TOPIC, CHANGED, id, seq, new ThingState(id, seq, "ok")));
            return seq;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    public void changeAndFail(UUID id) {
        change(id);
        throw new IllegalStateException("after the change");
    }

    /** Rows that the statement changed. */
    @Transactional
    public int change(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param mood what the consumer does with it: ok, or a failure of its choice */
    public record ThingState(UUID id, long seq, String mood) {}
}
