package dev.parley.scheduling.interview;

import dev.parley.scheduling.candidate.TellCards;
import dev.parley.scheduling.job.JobEvents;
import dev.parley.scheduling.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.UUID;

/**
 * Tells the other services what a migration changed: it leaves the ids in the table {@code untold}. Begins with each
 * start and goes on until nothing is left; replicas share the work, and a replica that dies leaves the rest to others.
 */
@ApplicationScoped
class TellAgain {

    private static final Logger LOG = Logger.getLogger(TellAgain.class);
    private static final int AT_ONCE = 100;

    private static final String TAKE = """
            DELETE FROM untold WHERE id IN (
                SELECT id FROM untold WHERE kind = :kind ORDER BY id FOR UPDATE SKIP LOCKED LIMIT :batch)
            RETURNING id""";

    private final Sql sql;
    private final TellCards cards;
    private final Interviews interviews;
    private final InterviewEvents events;
    private final JobEvents jobs;

    TellAgain(Sql sql, TellCards cards, Interviews interviews, InterviewEvents events, JobEvents jobs) {
        this.sql = sql;
        this.cards = cards;
        this.interviews = interviews;
        this.events = events;
        this.jobs = jobs;
    }

    void begin(@Observes StartupEvent start) {
        Thread.ofVirtual().name("tell-again").start(this::tellAll);
    }

    /** Cards before the interviews they are named by. */
    void tellAll() {
        try {
            while (told("CARD") || told("INTERVIEW") || told("JOB")) {
                LOG.debug("Told others of a hundred rows that a migration changed");
            }
        } catch (RuntimeException e) {
            LOG.error("What a migration changed is not told yet; the next start goes on with it", e);
        }
    }

    private void tell(String kind, UUID id) {
        switch (kind) {
            case "CARD" -> cards.tell(id);
            case "JOB" -> jobs.tell(id);
            default -> interviews.lock(id).ifPresent(events::publish);
        }
    }

    private boolean told(String kind) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> ids =
                    sql.of(TAKE).with("kind", kind).with("batch", AT_ONCE).list(row -> Sql.uuid(row, 1));
            for (UUID id : ids) {
                tell(kind, id);
            }
            return !ids.isEmpty();
        });
    }
}
