package dev.parley.platform.lease;

import dev.parley.platform.id.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Named leases in the database, for work that only one replica does at a time. They use the database's clock and
 * {@link #CONNECTIONS}, so that a replica whose pool is exhausted is not taken for a dead one.
 */
@ApplicationScoped
public class Leases {

    /** The data source whose few connections are used for nothing but leases. */
    public static final String CONNECTIONS = "leases";

    private final AgroalDataSource dataSource;
    private final UUID holder = Ids.next();

    Leases(@DataSource(CONNECTIONS) AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes or renews the lease in its own transaction. Returns false while another replica holds it. */
    public boolean tryAcquire(String name, Duration ttl) {
        return QuarkusTransaction.requiringNew().call(() -> update("""
                        INSERT INTO lease (name, holder, held_until)
                        VALUES (?, ?, clock_timestamp() + ? * interval '1 millisecond')
                        ON CONFLICT (name) DO UPDATE SET holder = EXCLUDED.holder, held_until = EXCLUDED.held_until
                        WHERE lease.held_until < clock_timestamp() OR lease.holder = EXCLUDED.holder""", name, holder, ttl.toMillis()) == 1);
    }

    /** Releases the lease if this replica holds it. */
    public void release(String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> update("DELETE FROM lease WHERE name = ? AND holder = ?", name, holder));
    }

    /** Deletes leases that expired a day ago. */
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        QuarkusTransaction.requiringNew()
                .run(() -> update("DELETE FROM lease WHERE held_until < clock_timestamp() - interval '1 day'"));
    }

    private int update(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
