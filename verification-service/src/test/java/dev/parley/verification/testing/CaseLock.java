package dev.parley.verification.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.awaitility.Awaitility;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Holds the row of a case, so that whoever wants to change it waits. */
@ApplicationScoped
public class CaseLock {

    private final AgroalDataSource dataSource;

    CaseLock(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** To be closed, which lets the others go on. */
    public AutoCloseable hold(UUID caseId) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("SELECT id FROM verification_case WHERE id = ? FOR UPDATE")) {
            statement.setObject(1, caseId);
            statement.executeQuery();
        }
        return () -> {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        };
    }

    /** Until somebody stands in the queue for a row. */
    public void awaitWaiting() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND wait_event_type = 'Lock'")) {
                rows.next();
                return rows.getInt(1) > 0;
            }
        });
    }
}
