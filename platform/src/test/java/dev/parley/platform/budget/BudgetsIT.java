package dev.parley.platform.budget;

import dev.parley.platform.problem.Rejection;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class BudgetsIT {

    private static final Duration WITHIN = Duration.ofHours(1);

    @Inject
    Budgets budgets;

    @Inject
    MutableClock clock;

    private final String what = "test " + UUID.randomUUID();

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void so_many_times_within_the_while_and_again_when_it_is_over() {
        Instant start = Instant.parse("2026-03-01T09:00:00Z");
        clock.set(start);
        spend();
        spend();
        spend();

        assertThat(refusal().extensions()).containsEntry("retryAfter", 3600L);
        clock.set(start.plus(WITHIN).minusMillis(1));
        assertThat(refusal().extensions()).containsEntry("retryAfter", 1L);
        clock.set(start.plus(WITHIN));
        spend();
    }

    @Test
    void what_was_rolled_back_was_not_spent() {
        for (int i = 0; i < 5; i++) {
            QuarkusTransaction.begin();
            budgets.spend(what, 3, WITHIN, "Wait.");
            QuarkusTransaction.rollback();
        }
        spend();
    }

    @Test
    void of_many_at_once_no_more_than_that_get_through() throws Exception {
        Callable<Boolean> tries = () -> {
            try {
                spend();
                return true;
            } catch (Rejection tooOften) {
                return false;
            }
        };
        assertThat(AtOnce.run(Collections.nCopies(8, tries)).stream().filter(through -> through))
                .hasSize(3);
    }

    private void spend() {
        QuarkusTransaction.requiringNew().run(() -> budgets.spend(what, 3, WITHIN, "Wait."));
    }

    private Rejection refusal() {
        Rejection refusal = catchThrowableOfType(Rejection.class, this::spend);
        assertThat(refusal.code()).isEqualTo("rate-limited");
        return refusal;
    }
}
