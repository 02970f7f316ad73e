package dev.parley.meeting.adhoc;

import dev.parley.meeting.MeetingSettings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AdhocRooms implements PanacheRepositoryBase<AdhocRoom, UUID> {

    private final MeetingSettings.Adhoc settings;

    AdhocRooms(MeetingSettings settings) {
        this.settings = settings.adhoc();
    }

    Optional<AdhocRoom> lock(UUID invitationId) {
        return findByIdOptional(invitationId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<AdhocRoom> of(String roomId, UUID member) {
        return find("roomId = ?1 and (inviterId = ?2 or inviteeId = ?2)", roomId, member)
                .firstResultOptional();
    }

    Optional<AdhocRoom> ofInvitation(UUID invitationId, UUID member) {
        return find("invitationId = ?1 and (inviterId = ?2 or inviteeId = ?2)", invitationId, member)
                .firstResultOptional();
    }

    boolean isOpened(String roomId, UUID invitationId) {
        return count("roomId = ?1 or invitationId = ?2", roomId, invitationId) > 0;
    }

    /** At most a hundred that are open though their time has come. */
    @Transactional
    List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery("""
                        select r.meetingId from Room r, AdhocRoom a
                        where a.invitationId = r.meetingId and r.status = 'OPEN' and r.kind = ADHOC
                            and (r.emptySince <= ?1 or a.openedAt <= ?2)""", UUID.class)
                .setParameter(1, now.minus(settings.closesWhenEmptyFor()))
                .setParameter(2, now.minus(settings.longest()))
                .setMaxResults(100)
                .getResultList();
    }
}
