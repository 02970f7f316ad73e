package dev.parley.meeting.quality;

import dev.parley.platform.transaction.Sweep;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Deletes records that were kept long enough. Runs on every replica. */
@ApplicationScoped
class ForgetOldQuality {

    private static final Logger LOG = Logger.getLogger(ForgetOldQuality.class);

    private final QualityRecords records;
    private final QualitySettings settings;
    private final InstantSource clock;

    ForgetOldQuality(QualityRecords records, QualitySettings settings, InstantSource clock) {
        this.records = records;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${parley.meeting.quality.forget-every:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant since = clock.instant().minus(settings.keep());
        Sweep.gently(most -> records.unchangedSince(since, most), participantId -> forget(participantId, since));
    }

    private boolean forget(UUID participantId, Instant since) {
        try {
            return records.forget(participantId, since);
        } catch (RuntimeException e) {
            LOG.warn("Left for the next sweep", e);
            return false;
        }
    }
}
