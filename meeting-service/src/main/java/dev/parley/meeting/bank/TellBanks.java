package dev.parley.meeting.bank;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.UUID;

/**
 * Tells the other services of banks that are older than their events: a migration leaves the jobs' ids in
 * {@code untold_bank}. Begins with each start; replicas share the work, and a replica that dies leaves the rest to others.
 */
@ApplicationScoped
class TellBanks {

    private static final Logger LOG = Logger.getLogger(TellBanks.class);
    private static final int AT_ONCE = 100;

    private final EntityManager entities;
    private final QuestionBanks banks;
    private final BankEvents events;

    TellBanks(EntityManager entities, QuestionBanks banks, BankEvents events) {
        this.entities = entities;
        this.banks = banks;
        this.events = events;
    }

    void begin(@Observes StartupEvent start) {
        Thread.ofVirtual().name("tell-banks").start(this::tellAll);
    }

    void tellAll() {
        try {
            while (QuarkusTransaction.requiringNew().call(this::tellSome)) {
                LOG.debug("Told others of the question banks of before");
            }
        } catch (RuntimeException e) {
            LOG.error("Question banks of before are not told yet; the next start goes on with it", e);
        }
    }

    private boolean tellSome() {
        List<?> jobs =
                entities.createNativeQuery("""
                        DELETE FROM untold_bank WHERE job_id IN (
                            SELECT job_id FROM untold_bank ORDER BY job_id FOR UPDATE SKIP LOCKED LIMIT :batch)
                        RETURNING job_id""").setParameter("batch", AT_ONCE).getResultList();
        jobs.forEach(job -> banks.latest((UUID) job).ifPresent(events::publish));
        return !jobs.isEmpty();
    }
}
