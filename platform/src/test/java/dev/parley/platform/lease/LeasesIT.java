package dev.parley.platform.lease;

import dev.parley.platform.id.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LeasesIT {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Leases leases;

    private final String name = Ids.next().toString();

    @Test
    void oneReplicaHoldsALeaseAndMayRenewIt() {
        Leases one = new Leases(dataSource);
        Leases other = new Leases(dataSource);

        assertThat(one.tryAcquire(name, LONG)).isTrue();
        assertThat(other.tryAcquire(name, LONG)).isFalse();
        assertThat(one.tryAcquire(name, LONG)).isTrue();
    }

    @Test
    void aReleasedLeaseIsFreeAndOnlyItsHolderReleasesIt() {
        Leases one = new Leases(dataSource);
        Leases other = new Leases(dataSource);
        one.tryAcquire(name, LONG);

        other.release(name);
        assertThat(other.tryAcquire(name, LONG)).isFalse();

        one.release(name);
        assertThat(other.tryAcquire(name, LONG)).isTrue();
    }

    @Test
    void aLeaseThatRanOutIsTakenOver() {
        new Leases(dataSource).tryAcquire(name, Duration.ofMillis(20));

        Leases other = new Leases(dataSource);
        Awaitility.await().until(() -> other.tryAcquire(name, LONG));
    }

    @Test
    void aReplicaWhoseRequestsHoldAllConnectionsStillRenewsItsLeases() throws SQLException {
        int all = dataSource.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < all; i++) {
                held.add(dataSource.getConnection());
            }
            assertThat(leases.tryAcquire(name, LONG)).isTrue();
            leases.release(name);
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
    }
}
