package dev.parley.invite.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.UUID;

/** Counts what became of invitations. */
@ApplicationScoped
class LiveInvitationNumbers {

    private final EntityManager em;
    private final InstantSource clock;

    LiveInvitationNumbers(EntityManager em, InstantSource clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * @param sent                all of them
     * @param accepted            merged ones too
     * @param timedOut            nobody answered in time
     * @param offline             sent while the invitee was offline
     * @param medianAnswerSeconds from sending to accepting or rejecting; absent while nobody answered
     */
    record LiveAnalyticsResponse(
            long sent,
            long accepted,
            long rejected,
            long timedOut,
            long cancelled,
            long offline,
            @Nullable Double medianAnswerSeconds) {}

    /** @param inviter null counts everybody's */
    @Transactional
    LiveAnalyticsResponse of(UUID inviter) {
        Tuple row = (Tuple) em.createNativeQuery("""
                        SELECT count(*), count(*) FILTER (WHERE status IN ('accepted', 'merged')),
                            count(*) FILTER (WHERE status = 'rejected'),
                            count(*) FILTER (WHERE status = 'expired' OR status = 'pending' AND expires_at <= :now),
                            count(*) FILTER (WHERE status = 'cancelled'), count(*) FILTER (WHERE invitee_offline),
                            percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - created_at))
                                FILTER (WHERE status IN ('accepted', 'rejected'))
                        FROM live_invitation WHERE CAST(:inviter AS uuid) IS NULL OR inviter_id = :inviter
                        """, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("inviter", inviter)
                .getSingleResult();
        Number median = (Number) row.get(6);
        return new LiveAnalyticsResponse(
                number(row, 0),
                number(row, 1),
                number(row, 2),
                number(row, 3),
                number(row, 4),
                number(row, 5),
                median == null ? null : median.doubleValue());
    }

    private static long number(Tuple row, int index) {
        return ((Number) row.get(index)).longValue();
    }
}
