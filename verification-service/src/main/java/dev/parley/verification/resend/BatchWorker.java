package dev.parley.verification.resend;

import dev.parley.platform.problem.Rejection;
import dev.parley.verification.resend.Batches.Claim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Works batches off, on every replica: a few rows at a time are claimed, then each has a transaction of its own. */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);
    private static final int CLAIM = 40;
    private static final int AT_ONCE = 4;

    private final Batches batches;
    private final ResendRow resendRow;
    private final InstantSource clock;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE + 1, Thread.ofVirtual().factory());

    BatchWorker(Batches batches, ResendRow resendRow, InstantSource clock) {
        this.batches = batches;
        this.resendRow = resendRow;
        this.clock = clock;
    }

    void onStarted(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchStarted batch) {
        Thread.ofVirtual().name("resend-batch").start(this::sweep);
    }

    /** The net for rows of a replica that is gone. */
    @Scheduled(every = "${parley.verification.resend.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        try {
            List<Claim> claimed = claim();
            while (!claimed.isEmpty()) {
                work(claimed);
                claimed = claim();
            }
            QuarkusTransaction.requiringNew().run(() -> batches.finish(clock.instant()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot go on with a batch, will try again when the lease has run out");
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private List<Claim> claim() {
        return QuarkusTransaction.requiringNew().call(() -> batches.claim(CLAIM));
    }

    private void work(List<Claim> claimed) {
        try {
            threads.invokeAll(claimed.stream()
                    .map(claim -> Executors.callable(() -> resend(claim)))
                    .toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void resend(Claim claim) {
        try {
            resendRow.resend(claim);
        } catch (ResendRow.DoneAlready other) {
            LOG.debugf("Done already: batchId=%s position=%d", claim.batchId(), claim.position());
        } catch (Rejection refusal) {
            resendRow.refused(claim, refusal);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot resend, will try again when the lease has run out: caseId=%s", claim.caseId());
        }
    }
}
