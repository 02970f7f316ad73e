package dev.parley.invite.presence;

import dev.parley.contracts.notification.PresenceState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

@ApplicationScoped
public class PresenceViews implements PanacheRepositoryBase<PresenceView, UUID> {

    /** ONLINE, AWAY or OFFLINE; OFFLINE also for somebody nobody heard of. */
    public String statusOf(UUID userId) {
        return findByIdOptional(userId).map(PresenceView::status).orElse(PresenceState.OFFLINE);
    }

    /** Does nothing when a newer state is already stored. */
    void apply(long sequence, PresenceState state) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO presence_view (user_id, sequence, status, since)
                        VALUES (:user, :sequence, :status, :since)
                        ON CONFLICT (user_id) DO UPDATE SET sequence = EXCLUDED.sequence, status = EXCLUDED.status,
                            since = EXCLUDED.since
                        WHERE presence_view.sequence < EXCLUDED.sequence
                        """)
                .setParameter("user", state.userId())
                .setParameter("sequence", sequence)
                .setParameter("status", state.status())
                .setParameter("since", state.since())
                .executeUpdate();
    }

    void forget(UUID userId) {
        deleteById(userId);
    }
}
