package dev.parley.platform.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

import java.sql.SQLException;

/** Forgets after 30 days which events were seen. By then no topic delivers them again. */
@ApplicationScoped
class InboxHousekeeping {

    private final AgroalDataSource dataSource;

    InboxHousekeeping(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM inbox WHERE received_at < clock_timestamp() - interval '30 days'");
        }
    }
}
