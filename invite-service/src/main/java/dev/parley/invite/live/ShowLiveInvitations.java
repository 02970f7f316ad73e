package dev.parley.invite.live;

import dev.parley.invite.live.LiveInvitationResponse.Asked;
import dev.parley.invite.live.LiveInvitationResponse.Person;
import dev.parley.invite.profile.Profile;
import dev.parley.invite.profile.Profiles;
import dev.parley.invite.room.AdhocRoomView;
import dev.parley.invite.room.AdhocRoomViews;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.sql.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a person their invitations, those that wait for an answer first. */
@ApplicationScoped
class ShowLiveInvitations {

    private final EntityManager em;
    private final LiveInvitations invitations;
    private final Profiles profiles;
    private final AdhocRoomViews rooms;
    private final InstantSource clock;

    ShowLiveInvitations(
            EntityManager em,
            LiveInvitations invitations,
            Profiles profiles,
            AdhocRoomViews rooms,
            InstantSource clock) {
        this.em = em;
        this.invitations = invitations;
        this.profiles = profiles;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Transactional
    Page<LiveInvitationResponse> list(LiveStatus status, PageRequest page, UUID me) {
        Instant now = clock.instant();
        Where where = Where.in("FROM LiveInvitation i")
                .and("i.inviterId = :me OR i.inviteeId = :me AND NOT i.unheard", "me", me);
        narrow(where, status, now);
        var query = em.createQuery(
                "SELECT i " + where.text()
                        + " ORDER BY CASE WHEN i.status = :open AND i.expiresAt > :now THEN 0 ELSE 1 END,"
                        + " i.createdAt DESC, i.id",
                LiveInvitation.class);
        bind(where, query);
        List<LiveInvitation> rows = query.setParameter("open", LiveStatus.PENDING)
                .setParameter("now", now)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        return Page.of(present(rows, me), count(where), page);
    }

    @Transactional
    LiveInvitationResponse one(UUID id, UUID me) {
        LiveInvitation invitation = invitations
                .findByIdOptional(id)
                .filter(found -> found.isOf(me))
                .orElseThrow(() -> Problems.notFound("invitation"));
        return present(List.of(invitation), me).getFirst();
    }

    /** Expiry is decided now. */
    private static void narrow(Where where, LiveStatus status, Instant now) {
        if (status == null) {
            return;
        }
        switch (status) {
            case PENDING -> where.and("i.status = :status", "status", status).and("i.expiresAt > :at", "at", now);
            case EXPIRED ->
                where.and("i.status = :status OR i.status = :lapsed AND i.expiresAt <= :at", "status", status)
                        .and("1 = 1", "lapsed", LiveStatus.PENDING)
                        .and("1 = 1", "at", now);
            default -> where.and("i.status = :status", "status", status);
        }
    }

    private long count(Where where) {
        var query = em.createQuery("SELECT count(*) " + where.text(), Long.class);
        bind(where, query);
        return query.getSingleResult();
    }

    private static void bind(Where where, Query query) {
        where.values().forEach(query::setParameter);
    }

    private List<LiveInvitationResponse> present(List<LiveInvitation> rows, UUID me) {
        Map<UUID, Profile> people = profiles.byId(rows.stream()
                .flatMap(row -> Stream.of(row.inviterId(), row.inviteeId()))
                .distinct()
                .toList());
        Map<UUID, LiveInvitation> survivors = survivors(rows);
        Map<UUID, AdhocRoomView> opened = rooms.byInvitation(
                rows.stream().map(ShowLiveInvitations::meeting).toList());
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> {
                    AdhocRoomView room = opened.get(meeting(row));
                    LiveInvitation met = row.mergedInto() == null ? row : survivors.get(row.mergedInto());
                    return new LiveInvitationResponse(
                            row.id(),
                            met.roomId(),
                            row.inviterId().equals(me),
                            person(row.inviterId(), people),
                            person(row.inviteeId(), people),
                            row.statusAt(now).wire(),
                            row.message(),
                            met.questions().stream()
                                    .map(question -> new Asked(question.id(), question.text()))
                                    .toList(),
                            row.createdAt(),
                            row.expiresAt(),
                            row.answeredAt(),
                            row.mergedInto(),
                            room == null ? null : room.openedAt(),
                            room == null ? null : room.closedAt());
                })
                .toList();
    }

    private Map<UUID, LiveInvitation> survivors(List<LiveInvitation> rows) {
        List<UUID> ids = rows.stream()
                .map(LiveInvitation::mergedInto)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : invitations.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(LiveInvitation::id, Function.identity()));
    }

    /** The invitation whose room the two enter. */
    private static UUID meeting(LiveInvitation invitation) {
        return invitation.mergedInto() == null ? invitation.id() : invitation.mergedInto();
    }

    private static Person person(UUID id, Map<UUID, Profile> people) {
        Profile profile = people.get(id);
        return profile == null
                ? new Person(id, null, null, null)
                : new Person(id, profile.name(), profile.headline(), profile.photo());
    }
}
