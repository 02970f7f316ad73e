package dev.parley.platform.batch;

import dev.parley.platform.problem.Rejection;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Works through the rows of batches on every replica. It claims a few at a time; each has its own transaction. */
public final class BatchWork<C> {

    private static final Logger LOG = Logger.getLogger(BatchWork.class);
    private static final int CLAIM = 40;
    private static final int AT_ONCE = 4;

    private final String name;
    private final BatchRows<C> rows;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE + 1, Thread.ofVirtual().factory());

    /** @param name of the batches' kind, for the log */
    public BatchWork(String name, BatchRows<C> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Call this after the commit of a new batch, so that it begins at once. */
    public void begin() {
        Thread.ofVirtual().name(name + "-batch").start(this::sweep);
    }

    /** Does all open rows, including those that a dead replica has left. Run it on a schedule. */
    public void sweep() {
        try {
            List<C> claimed = claim();
            while (!claimed.isEmpty()) {
                work(claimed);
                claimed = claim();
            }
            QuarkusTransaction.requiringNew().run(rows::finish);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot continue a %s batch, will try again when the lease has expired", name);
        }
    }

    public void stop() {
        threads.shutdownNow();
    }

    private List<C> claim() {
        return QuarkusTransaction.requiringNew().call(() -> rows.claim(CLAIM));
    }

    private void work(List<C> claimed) {
        try {
            threads.invokeAll(claimed.stream()
                    .map(row -> Executors.callable(() -> work(row)))
                    .toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(C row) {
        try {
            rows.work(row);
            count("done");
        } catch (DoneAlready other) {
            LOG.debugf("A row of a %s batch is done already", name);
        } catch (Rejection refusal) {
            rows.refuse(row, refusal);
            count("refused");
        } catch (RuntimeException e) {
            count("failed");
            LOG.errorf(e, "Cannot do a row of a %s batch, will try again when the lease has expired", name);
        }
    }

    private void count(String outcome) {
        Metrics.counter("parley.batch.rows", "batch", name, "outcome", outcome).increment();
    }
}
