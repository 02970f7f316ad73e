package dev.parley.scheduling.shared;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs SQL directly on the connection of the current transaction, without the cost of Hibernate, for statements that are
 * part of every booking. It does not see changes of entities before they are flushed.
 */
@ApplicationScoped
public class Sql {

    private static final Map<Class<?>, String> ARRAYS = Map.of(
            UUID[].class, "uuid", String[].class, "text", Instant[].class, "timestamptz", Double[].class, "float8");

    /** Reads one row; columns count from 1. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource dataSource;

    Sql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A statement with named parameters such as {@code :interview}; each may stand in it several times. */
    public Statement of(String sql) {
        return new Statement(NamedSql.of(sql));
    }

    /** Values are ids, texts, numbers, instants, arrays of those, or null. */
    public final class Statement {

        private final NamedSql sql;
        private final Map<String, Object> values = new HashMap<>();

        private Statement(NamedSql sql) {
            this.sql = sql;
        }

        public Statement with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        public <T> List<T> list(Row<T> row) {
            return Sql.this.list(sql.byPosition(), row, sql.inOrder(values));
        }

        public <T> Optional<T> first(Row<T> row) {
            return list(row).stream().findFirst();
        }

        /** @return the number of rows */
        public int update() {
            return Sql.this.update(sql.byPosition(), sql.inOrder(values));
        }
    }

    private <T> List<T> list(String sql, Row<T> row, Object... values) {
        return run(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.of(rows));
                }
                return found;
            }
        });
    }

    private int update(String sql, Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    public static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Object[] values, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, value(connection, values[i]));
            }
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> at(instant);
            case Object[] array -> connection.createArrayOf(ARRAYS.get(array.getClass()), elements(array));
            default -> value;
        };
    }

    private static Object[] elements(Object[] array) {
        if (array instanceof Instant[] instants) {
            Object[] texts = new Object[instants.length];
            for (int i = 0; i < instants.length; i++) {
                texts[i] = instants[i].toString();
            }
            return texts;
        }
        return array;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
