package dev.parley.meeting.pad;

import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.InstantSource;
import java.util.UUID;

/** Deletes pads that were kept long enough. Runs on every replica; a pad's lock decides who deletes. */
@ApplicationScoped
class ForgetOldPads {

    private static final Logger LOG = Logger.getLogger(ForgetOldPads.class);

    private final Pads pads;
    private final ForgetPad forgetPad;
    private final PadSettings settings;
    private final InstantSource clock;

    ForgetOldPads(Pads pads, ForgetPad forgetPad, PadSettings settings, InstantSource clock) {
        this.pads = pads;
        this.forgetPad = forgetPad;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${parley.meeting.pad.forget-every:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Sweep.gently(most -> pads.unchangedSince(clock.instant().minus(settings.keep()), most), this::forget);
    }

    private boolean forget(UUID meetingId) {
        try {
            forgetPad.of(meetingId);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Left for the next sweep", e);
            return false;
        }
    }
}
