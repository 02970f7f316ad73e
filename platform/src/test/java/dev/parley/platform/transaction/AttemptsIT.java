package dev.parley.platform.transaction;

import dev.parley.platform.app.Things;
import dev.parley.platform.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class AttemptsIT {

    @Inject
    Things things;

    private final String name = Ids.next().toString();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void workThatLostADeadlockIsRunOnceMore() {
        Attempts.inTransaction(() -> {
            things.create(name);
            if (attempts.incrementAndGet() == 1) {
                throw new SQLException("deadlock detected", "40P01");
            }
            return null;
        });

        assertThat(attempts).hasValue(2);
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void aSecondDeadlockIsTheCallersTrouble() {
        assertThatThrownBy(() -> Attempts.inTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new SQLException("deadlock detected", "40P01");
                }))
                .hasRootCauseMessage("deadlock detected");

        assertThat(attempts).hasValue(2);
    }

    @Test
    void workThatOthersOvertookIsRunUntilItComesFirst() {
        Attempts.inTransaction(() -> {
            things.create(name);
            if (attempts.incrementAndGet() < 5) {
                throw new OptimisticLockException("changed meanwhile");
            }
            return null;
        });

        assertThat(attempts).hasValue(5);
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void workThatIsOvertakenEachTimeIsGivenUp() {
        assertThatThrownBy(() -> Attempts.inTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new OptimisticLockException("changed meanwhile");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(attempts).hasValue(5);
    }

    @Test
    void anotherFailureIsNotTriedAgain() {
        assertThatThrownBy(() -> Attempts.inTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");

        assertThat(attempts).hasValue(1);
    }

    @Test
    void withinATransactionItIsPartOfThat() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    Attempts.inTransaction(() -> things.create(name));
                    throw new IllegalStateException("after the work");
                }))
                .hasMessage("after the work");

        assertThat(created()).isZero();
    }

    private long created() {
        return things.count("SELECT count(*) FROM thing WHERE name = ?", name);
    }
}
