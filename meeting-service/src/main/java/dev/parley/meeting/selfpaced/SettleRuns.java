package dev.parley.meeting.selfpaced;

import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.InstantSource;
import java.util.UUID;

/** Finds interviews whose time is over. Runs on every replica; a run's lock decides who settles it. */
@ApplicationScoped
class SettleRuns {

    private static final Logger LOG = Logger.getLogger(SettleRuns.class);

    private final Runs runs;
    private final SettleRun settleRun;
    private final InstantSource clock;

    SettleRuns(Runs runs, SettleRun settleRun, InstantSource clock) {
        this.runs = runs;
        this.settleRun = settleRun;
        this.clock = clock;
    }

    @Scheduled(
            every = "${parley.meeting.self-paced.settle:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Sweep.due(most -> runs.due(most, clock.instant()), this::settle);
    }

    private boolean settle(UUID interviewId) {
        try {
            settleRun.settle(interviewId);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Left for the next sweep", e);
            return false;
        }
    }
}
