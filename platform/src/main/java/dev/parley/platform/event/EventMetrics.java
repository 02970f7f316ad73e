package dev.parley.platform.event;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

import java.sql.SQLException;

/** Measures the backlog of the relay and the number of parked events every 5 s. */
@ApplicationScoped
class EventMetrics {

    private static final String QUERY = """
            SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0),
                   (SELECT count(*) FROM parked_event)
            FROM outbox""";

    private final AgroalDataSource dataSource;
    private volatile double backlog;
    private volatile double backlogAge;
    private volatile double parked;

    EventMetrics(AgroalDataSource dataSource, MeterRegistry metrics) {
        this.dataSource = dataSource;
        Gauge.builder("parley.outbox.backlog", () -> backlog)
                .description("Events that are committed and not yet published")
                .register(metrics);
        Gauge.builder("parley.outbox.backlog.age", () -> backlogAge)
                .baseUnit("seconds")
                .description("Age of the oldest of them")
                .register(metrics);
        Gauge.builder("parley.inbox.parked", () -> parked)
                .description("Events that wait for people")
                .register(metrics);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() throws SQLException {
        try (var connection = dataSource.getConnection();
                var row = connection.createStatement().executeQuery(QUERY)) {
            row.next();
            backlog = row.getDouble(1);
            backlogAge = row.getDouble(2);
            parked = row.getDouble(3);
        }
    }
}
