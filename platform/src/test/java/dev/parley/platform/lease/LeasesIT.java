package dev.parley.platform.lease;

import dev.parley.platform.id.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LeasesIT {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    AgroalDataSource dataSource;

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
}
