package dev.parley.meeting.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;

import java.sql.SQLException;

/** Looks into the database, and turns its leases back in time. */
public final class Rows {

    private Rows() {}

    public static long number(String sql) {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : -1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int update(String sql) {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AgroalDataSource dataSource() {
        return Arc.container().instance(AgroalDataSource.class).get();
    }
}
