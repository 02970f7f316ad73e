package dev.parley.verification.cases;

import dev.parley.platform.lease.Leases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;

/** Folds the counts, so that they stay short. One replica at a time does this. */
@ApplicationScoped
class FoldCounts {

    private static final String LEASE = "verification-counts";

    private final Leases leases;
    private final CaseCounts counts;

    FoldCounts(Leases leases, CaseCounts counts) {
        this.leases = leases;
        this.counts = counts;
    }

    @Scheduled(every = "{parley.verification.counts.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        if (leases.tryAcquire(LEASE, Duration.ofSeconds(30))) {
            fold();
        }
    }

    void fold() {
        QuarkusTransaction.requiringNew().run(counts::fold);
    }
}
