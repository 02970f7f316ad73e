package dev.parley.scheduling.attendance;

import dev.parley.platform.transaction.Sweep;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.shared.SchedulingSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Settles due interviews: claims a batch with a lease, then uses one transaction each. Runs on every replica. */
@ApplicationScoped
public class SettleDueInterviews {

    private static final Logger LOG = Logger.getLogger(SettleDueInterviews.class);

    private final EntityManager entities;
    private final SettleInterview settleInterview;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    SettleDueInterviews(
            EntityManager entities, SettleInterview settleInterview, SchedulingSettings settings, InstantSource clock) {
        this.entities = entities;
        this.settleInterview = settleInterview;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{parley.scheduling.settle.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        settleAll();
    }

    /** Number of interviews per new status. */
    public Map<InterviewStatus, Integer> settleAll() {
        Map<InterviewStatus, Integer> counts = new EnumMap<>(InterviewStatus.class);
        Sweep.claimed(most -> QuarkusTransaction.requiringNew().call(() -> claim(most)), id -> settle(id, counts));
        return counts;
    }

    private boolean settle(UUID id, Map<InterviewStatus, Integer> counts) {
        try {
            var settled = settleInterview.settle(id);
            settled.ifPresent(status -> counts.merge(status, 1, Integer::sum));
            return settled.isPresent();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot settle, will try again when the lease has run out: interviewId=%s", id);
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> claim(int most) {
        Instant now = clock.instant();
        return entities.createNativeQuery("""
                        UPDATE interview SET claimed_until = clock_timestamp() + interval '30 seconds'
                        WHERE id IN (
                            SELECT id FROM interview
                            WHERE status IN ('SCHEDULED', 'IN_PROGRESS') AND ends_at <= :now
                              AND (ends_at <= :latest OR NOT room_occupied
                                  AND (provider IN ('INTERNAL_VIDEO_ROOM', 'LIVEKIT') OR type = 'OFFLINE'
                                      OR mode = 'SELF_PACED'))
                              AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                            ORDER BY ends_at LIMIT :batch FOR UPDATE SKIP LOCKED)
                        RETURNING id""")
                .setParameter("now", now)
                .setParameter("latest", now.minus(settings.interview().settleGrace()))
                .setParameter("batch", most)
                .getResultList();
    }
}
