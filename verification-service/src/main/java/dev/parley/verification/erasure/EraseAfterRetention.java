package dev.parley.verification.erasure;

import dev.parley.platform.lease.Leases;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Erases cases after their retention. One replica at a time does this, with a transaction for each case. */
@ApplicationScoped
class EraseAfterRetention {

    private static final Logger LOG = Logger.getLogger(EraseAfterRetention.class);
    private static final String LEASE = "verification.retention";
    private static final Duration LEASE_TIME = Duration.ofMinutes(5);
    private static final int BATCH = 100;

    private final EntityManager entities;
    private final EraseCase eraseCase;
    private final Leases leases;
    private final RetentionSettings settings;
    private final InstantSource clock;

    EraseAfterRetention(
            EntityManager entities,
            EraseCase eraseCase,
            Leases leases,
            RetentionSettings settings,
            InstantSource clock) {
        this.entities = entities;
        this.eraseCase = eraseCase;
        this.leases = leases;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{parley.verification.retention.every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        run();
    }

    /** @return how many were erased */
    int run() {
        Instant before =
                clock.instant().atZone(ZoneOffset.UTC).minus(settings.keep()).toInstant();
        int erased = 0;
        List<UUID> past;
        do {
            if (!leases.tryAcquire(LEASE, LEASE_TIME)) {
                return erased;
            }
            past = past(before);
            int sofar = erased;
            for (UUID id : past) {
                erased += eraseCase.erasePast(id, before) ? 1 : 0;
            }
            if (erased == sofar) {
                break;
            }
        } while (past.size() == BATCH);
        leases.release(LEASE);
        if (erased > 0) {
            LOG.infof("erased %d cases after their retention", erased);
        }
        return erased;
    }

    private List<UUID> past(Instant before) {
        return entities.createQuery(
                        "select c.id from VerificationCase c where c.decidedAt < :before and c.erasedAt is null"
                                + " order by c.decidedAt, c.id",
                        UUID.class)
                .setParameter("before", before)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
