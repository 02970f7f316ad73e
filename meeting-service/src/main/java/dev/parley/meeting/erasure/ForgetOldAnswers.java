package dev.parley.meeting.erasure;

import dev.parley.meeting.adjustment.ForgetAdjustments;
import dev.parley.meeting.recording.RecordingSettings;
import dev.parley.meeting.selfpaced.ForgetRun;
import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Deletes answers that were kept long enough, and what those asked for who never began. Runs on every replica; a run's
 * lock decides who deletes.
 */
@ApplicationScoped
class ForgetOldAnswers {

    private static final int BATCH = 1000;
    private static final Logger LOG = Logger.getLogger(ForgetOldAnswers.class);

    private final ForgetRun forgetRun;
    private final ForgetAnswers forgetAnswers;
    private final ForgetAdjustments forgetAdjustments;
    private final RecordingSettings settings;
    private final InstantSource clock;

    ForgetOldAnswers(
            ForgetRun forgetRun,
            ForgetAnswers forgetAnswers,
            ForgetAdjustments forgetAdjustments,
            RecordingSettings settings,
            InstantSource clock) {
        this.forgetRun = forgetRun;
        this.forgetAnswers = forgetAnswers;
        this.forgetAdjustments = forgetAdjustments;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${parley.meeting.recordings.forget-every:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant by = clock.instant().minus(settings.keep());
        Sweep.gently(most -> forgetRun.ended(by, most), this::forget);
        forgetAdjustments.neverBegun(by, BATCH);
    }

    private boolean forget(UUID interviewId) {
        try {
            forgetAnswers.afterRetention(interviewId);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Left for the next sweep", e);
            return false;
        }
    }
}
