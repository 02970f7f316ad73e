package dev.parley.invite.bulk;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.bulk.Batches.Claim;
import dev.parley.platform.batch.BatchRows;
import dev.parley.platform.batch.BatchWork;
import dev.parley.platform.problem.Rejection;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.List;

/** Does what batches of invites ask for. */
@ApplicationScoped
class BulkWorker implements BatchRows<Claim> {

    private final Batches batches;
    private final ManageRow manageRow;
    private final InviteSettings settings;
    private final InstantSource clock;
    private final BatchWork<Claim> work = new BatchWork<>("invite", this);

    BulkWorker(Batches batches, ManageRow manageRow, InviteSettings settings, InstantSource clock) {
        this.batches = batches;
        this.manageRow = manageRow;
        this.settings = settings;
        this.clock = clock;
    }

    void onStarted(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkStarted batch) {
        work.begin();
    }

    @Scheduled(every = "{parley.invite.bulk.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        work.sweep();
    }

    /** Results hold addresses, so they are not kept for long. */
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        batches.forget(clock.instant().minus(settings.bulk().kept()));
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
        manageRow.manage(row);
    }

    @Override
    public void refuse(Claim row, Rejection why) {
        manageRow.refused(row, why);
    }

    @Override
    public void finish() {
        batches.finish(clock.instant());
    }
}
