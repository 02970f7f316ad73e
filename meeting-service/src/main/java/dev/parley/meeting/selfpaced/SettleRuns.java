package dev.parley.meeting.selfpaced;

import dev.parley.meeting.adjustment.Reopenings;
import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds interviews, and questions that were asked again, whose time is over. Runs on every replica; a run's lock decides who settles it. */
@ApplicationScoped
class SettleRuns {

    private static final Logger LOG = Logger.getLogger(SettleRuns.class);

    private final Runs runs;
    private final SettleRun settleRun;
    private final Reopenings reopenings;
    private final CloseReopening closeReopening;
    private final InstantSource clock;

    SettleRuns(
            Runs runs, SettleRun settleRun, Reopenings reopenings, CloseReopening closeReopening, InstantSource clock) {
        this.runs = runs;
        this.settleRun = settleRun;
        this.reopenings = reopenings;
        this.closeReopening = closeReopening;
        this.clock = clock;
    }

    @Scheduled(
            every = "${parley.meeting.self-paced.settle:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Sweep.due(most -> runs.due(most, clock.instant()), id -> settle(id, settleRun::settle));
        Sweep.due(most -> reopenings.due(most, clock.instant()), id -> settle(id, closeReopening::settle));
    }

    private static boolean settle(UUID interviewId, Consumer<UUID> end) {
        try {
            end.accept(interviewId);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Left for the next sweep", e);
            return false;
        }
    }
}
