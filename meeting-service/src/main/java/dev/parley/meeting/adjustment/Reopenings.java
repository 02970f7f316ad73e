package dev.parley.meeting.adjustment;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.platform.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** At most one question of an interview is open again. */
@ApplicationScoped
public class Reopenings implements PanacheRepositoryBase<Reopening, UUID> {

    private final Adjustments adjustments;
    private final AdjustmentEvents events;

    Reopenings(Adjustments adjustments, AdjustmentEvents events) {
        this.adjustments = adjustments;
        this.events = events;
    }

    public Optional<Reopening> openOf(UUID interviewId) {
        return find("interviewId = ?1 and closedAt is null", interviewId).firstResultOptional();
    }

    /** In the caller's transaction, which holds the lock of the run. */
    public void open(Reopening reopening) {
        Adjustment adjustment = adjustments.lock(reopening.interviewId());
        if (openOf(reopening.interviewId()).isPresent()) {
            throw Problems.of(
                    "conflict", "A question of this interview is open again already. Wait until it is answered.");
        }
        persist(reopening);
        events.publish(MeetingEvents.QUESTION_REOPENED, adjustment, Optional.of(reopening));
    }

    /** In the caller's transaction, which holds the lock of the run. */
    public void close(Reopening reopening, boolean answered, Instant now) {
        Adjustment adjustment = adjustments.lock(reopening.interviewId());
        reopening.close(answered, now);
        events.publish(
                answered ? MeetingEvents.QUESTION_ANSWERED_AGAIN : MeetingEvents.QUESTION_CLOSED_AGAIN, adjustment);
    }

    /** The newest first. */
    public List<Reopening> of(UUID interviewId) {
        return list("interviewId = ?1 order by reopenedAt desc, id desc", interviewId);
    }

    @Transactional
    public List<UUID> due(int most, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select r.interviewId from Reopening r where r.closedAt is null and r.until <= ?1 order by r.until",
                        UUID.class)
                .setParameter(1, now)
                .setMaxResults(most)
                .getResultList();
    }
}
