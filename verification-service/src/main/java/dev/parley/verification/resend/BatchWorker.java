package dev.parley.verification.resend;

import dev.parley.platform.batch.BatchRows;
import dev.parley.platform.batch.BatchWork;
import dev.parley.platform.problem.Rejection;
import dev.parley.verification.resend.Batches.Claim;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import java.time.InstantSource;
import java.util.List;

/** Resends the links of batches. */
@ApplicationScoped
class BatchWorker implements BatchRows<Claim> {

    private final Batches batches;
    private final ResendRow resendRow;
    private final InstantSource clock;
    private final BatchWork<Claim> work = new BatchWork<>("resend", this);

    BatchWorker(Batches batches, ResendRow resendRow, InstantSource clock) {
        this.batches = batches;
        this.resendRow = resendRow;
        this.clock = clock;
    }

    void onStarted(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchStarted batch) {
        work.begin();
    }

    @Scheduled(every = "${parley.verification.resend.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        work.sweep();
    }

    @PreDestroy
    void stop() {
        work.stop();
    }

    @Override
    public List<Claim> claim(int most) {
        return batches.claim(most);
    }

    @Override
    public void work(Claim row) {
        resendRow.resend(row);
    }

    @Override
    public void refuse(Claim row, Rejection why) {
        resendRow.refused(row, why);
    }

    @Override
    public void finish() {
        batches.finish(clock.instant());
    }
}
