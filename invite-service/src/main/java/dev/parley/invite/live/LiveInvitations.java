package dev.parley.invite.live;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class LiveInvitations implements PanacheRepositoryBase<LiveInvitation, UUID> {

    /** The two people of an invitation, read before their profiles are locked. */
    record Pair(UUID invitationId, UUID inviterId, UUID inviteeId) {}

    Optional<Pair> pairOfRoom(String roomId) {
        return pair("roomId", roomId);
    }

    Optional<Pair> pairOf(UUID id) {
        return pair("id", id);
    }

    private Optional<Pair> pair(String member, Object value) {
        return getEntityManager()
                .createQuery(
                        "SELECT i.id AS id, i.inviterId AS inviter, i.inviteeId AS invitee FROM LiveInvitation i WHERE i."
                                + member + " = :value",
                        Tuple.class)
                .setParameter("value", value)
                .getResultStream()
                .map(row -> new Pair(
                        row.get("id", UUID.class), row.get("inviter", UUID.class), row.get("invitee", UUID.class)))
                .findFirst();
    }

    LiveInvitation lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks the invitations that wait for an answer and concern one of these people. */
    List<LiveInvitation> lockPendingOf(Collection<UUID> people) {
        return find("status = ?1 and (inviterId in ?2 or inviteeId in ?2) order by id", LiveStatus.PENDING, people)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<UUID> due(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "SELECT i.id FROM LiveInvitation i WHERE i.status = :pending AND i.expiresAt <= :now"
                                + " ORDER BY i.expiresAt, i.id",
                        UUID.class)
                .setParameter("pending", LiveStatus.PENDING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Pending ones whose inviter has been offline, during the invitation, since that instant or longer. */
    List<UUID> forsaken(Instant since, int most) {
        return getEntityManager()
                .createQuery("""
                        SELECT i.id FROM LiveInvitation i JOIN PresenceView v ON v.userId = i.inviterId
                        WHERE i.status = :pending AND v.status = 'OFFLINE' AND v.since <= :since
                            AND i.createdAt <= :since
                        ORDER BY i.createdAt, i.id""", UUID.class)
                .setParameter("pending", LiveStatus.PENDING)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Those of the people who cannot be rung now: in a room, on the way into one, ringing somebody, or being rung.
     *
     * @param wayIn how long somebody who accepted counts as on the way
     */
    Set<UUID> busy(Collection<UUID> people, Instant now, Duration wayIn) {
        Set<UUID> busy = new HashSet<>();
        if (people.isEmpty()) {
            return busy;
        }
        getEntityManager()
                .createQuery("""
                        SELECT i.inviterId AS inviter, i.inviteeId AS invitee, i.unheard AS unheard,
                            r.enteredIds AS entered
                        FROM LiveInvitation i LEFT JOIN AdhocRoomView r ON r.invitationId = i.id
                        WHERE (i.inviterId IN :people OR i.inviteeId IN :people)
                            AND (i.status = :pending AND i.expiresAt > :now
                                OR i.status = :accepted AND i.answeredAt > :left
                                    AND (r.status IS NULL OR r.status <> 'CLOSED'))""", Tuple.class)
                .setParameter("people", people)
                .setParameter("pending", LiveStatus.PENDING)
                .setParameter("accepted", LiveStatus.ACCEPTED)
                .setParameter("now", now)
                .setParameter("left", now.minus(wayIn))
                .getResultStream()
                .flatMap(LiveInvitations::engaged)
                .forEach(busy::add);
        people.stream().filter(this::isInRoom).forEach(busy::add);
        busy.retainAll(people);
        return busy;
    }

    /** Those of an invitation who hear it ring or have not yet come into its room. */
    private static Stream<UUID> engaged(Tuple row) {
        UUID[] entered = row.get("entered", UUID[].class);
        Set<UUID> came = entered == null ? Set.of() : Set.of(entered);
        UUID inviter = row.get("inviter", UUID.class);
        UUID invitee = row.get("invitee", UUID.class);
        return (row.get("unheard", Boolean.class) ? Stream.of(inviter) : Stream.of(inviter, invitee))
                .filter(person -> !came.contains(person));
    }

    private boolean isInRoom(UUID person) {
        return getEntityManager()
                        .createQuery(
                                "SELECT count(*) FROM AdhocRoomView r WHERE r.status = 'OPEN'"
                                        + " AND array_contains(r.presentIds, :person)",
                                Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    /** When the invitee refused the inviter, newest first, after the last time that the two met. */
    List<Instant> refusals(UUID inviter, UUID invitee, Instant from) {
        return getEntityManager()
                .createQuery("""
                        SELECT i.answeredAt FROM LiveInvitation i
                        WHERE i.inviterId = :inviter AND i.inviteeId = :invitee AND i.status = :rejected
                            AND i.answeredAt > :from AND NOT EXISTS (
                                SELECT 1 FROM LiveInvitation met WHERE met.status = :accepted
                                    AND met.answeredAt > i.answeredAt
                                    AND (met.inviterId = :inviter AND met.inviteeId = :invitee
                                        OR met.inviterId = :invitee AND met.inviteeId = :inviter))
                        ORDER BY i.answeredAt DESC""", Instant.class)
                .setParameter("inviter", inviter)
                .setParameter("invitee", invitee)
                .setParameter("rejected", LiveStatus.REJECTED)
                .setParameter("accepted", LiveStatus.ACCEPTED)
                .setParameter("from", from)
                .getResultList();
    }
}
