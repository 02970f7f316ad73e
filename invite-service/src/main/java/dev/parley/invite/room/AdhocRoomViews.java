package dev.parley.invite.room;

import dev.parley.contracts.meeting.AdhocRoomState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class AdhocRoomViews implements PanacheRepositoryBase<AdhocRoomView, String> {

    public Map<UUID, AdhocRoomView> byInvitation(Collection<UUID> invitationIds) {
        return invitationIds.isEmpty()
                ? Map.of()
                : list("invitationId in ?1", invitationIds).stream()
                        .collect(Collectors.toMap(
                                AdhocRoomView::invitationId, Function.identity(), (one, another) -> one));
    }

    /** Does nothing when a newer state is already stored. */
    void apply(long sequence, AdhocRoomState state) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO adhoc_room_view (room_id, sequence, invitation_id, present_ids, entered_ids, status,
                            opened_at, closed_at)
                        VALUES (:room, :sequence, :invitation, :present, :present, :status, :opened, :closed)
                        ON CONFLICT (room_id) DO UPDATE SET sequence = EXCLUDED.sequence,
                            present_ids = EXCLUDED.present_ids,
                            entered_ids = ARRAY(SELECT unnest(adhoc_room_view.entered_ids)
                                UNION SELECT unnest(EXCLUDED.present_ids)),
                            status = EXCLUDED.status, closed_at = EXCLUDED.closed_at
                        WHERE adhoc_room_view.sequence < EXCLUDED.sequence
                        """)
                .setParameter("room", state.roomId())
                .setParameter("sequence", sequence)
                .setParameter("invitation", state.invitationId())
                .setParameter("present", state.presentIds().toArray(UUID[]::new))
                .setParameter("status", state.status())
                .setParameter("opened", state.openedAt())
                .setParameter("closed", state.closedAt())
                .executeUpdate();
    }
}
