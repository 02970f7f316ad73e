package dev.parley.meeting.adhoc;

import dev.parley.meeting.MeetingSettings;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A member's running room, and those of before. What is over counts as closed, also before it is noticed. */
@ApplicationScoped
class ShowMyRooms {

    private static final String MINE = """
            FROM adhoc_room a JOIN room r ON r.interview_id = a.invitation_id
            LEFT JOIN participant p ON p.interview_id = a.invitation_id AND p.person_id <> :me
            WHERE (a.inviter_id = :me OR a.invitee_id = :me)
                AND (r.status = 'CLOSED' OR a.opened_at <= :openedBefore
                     OR coalesce(r.empty_since <= :emptyBefore, false)) = :over""";

    private final EntityManager entities;
    private final MeetingSettings.Adhoc settings;
    private final InstantSource clock;

    ShowMyRooms(EntityManager entities, MeetingSettings settings, InstantSource clock) {
        this.entities = entities;
        this.settings = settings.adhoc();
        this.clock = clock;
    }

    @Transactional
    MyRoomsResponse of(UUID me, PageRequest page) {
        Instant now = clock.instant();
        List<PastRoom> past =
                rows(me, true, now, page.offset(), page.limit()).map(this::past).toList();
        long total = page.total(past.size(), () -> count(me, now));
        RunningRoom running =
                rows(me, false, now, 0, 1).map(this::running).findFirst().orElse(null);
        return new MyRoomsResponse(running, Page.of(past, total, page));
    }

    private Stream<Row> rows(UUID me, boolean over, Instant now, int offset, int limit) {
        List<?> rows = query("""
                        SELECT a.room_id, a.invitation_id,
                            CASE WHEN a.inviter_id = :me THEN a.invitee_id ELSE a.inviter_id END,
                            p.display_name, p.participant_id IS NOT NULL AND p.left_at IS NULL,
                            a.opened_at, r.empty_since, a.closed_because
                        """ + MINE + " ORDER BY a.opened_at DESC, a.invitation_id DESC", me, over, now)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Row::of);
    }

    private long count(UUID me, Instant now) {
        return ((Number) query("SELECT count(*) " + MINE, me, true, now).getSingleResult()).longValue();
    }

    private Query query(String sql, UUID me, boolean over, Instant now) {
        return entities.createNativeQuery(sql)
                .setParameter("me", me)
                .setParameter("over", over)
                .setParameter("openedBefore", now.minus(settings.longest()))
                .setParameter("emptyBefore", now.minus(settings.closesWhenEmptyFor()));
    }

    private RunningRoom running(Row row) {
        return new RunningRoom(
                row.roomId,
                row.invitationId,
                row.partnerId,
                row.partnerName,
                row.partnerInside,
                row.openedAt,
                row.openedAt.plus(settings.longest()));
    }

    private PastRoom past(Row row) {
        Ending ending = Ending.of(row.openedAt, row.emptySince, settings);
        Instant endedAt = row.emptySince == null ? ending.at() : row.emptySince;
        return new PastRoom(
                row.roomId,
                row.invitationId,
                row.partnerId,
                row.partnerName,
                row.openedAt,
                endedAt,
                Duration.between(row.openedAt, endedAt).toSeconds(),
                row.closedBecause == null ? ending.because() : row.closedBecause);
    }

    private record Row(
            String roomId,
            UUID invitationId,
            UUID partnerId,
            String partnerName,
            boolean partnerInside,
            Instant openedAt,
            Instant emptySince,
            String closedBecause) {

        static Row of(Object[] row) {
            return new Row(
                    (String) row[0],
                    (UUID) row[1],
                    (UUID) row[2],
                    (String) row[3],
                    (Boolean) row[4],
                    (Instant) row[5],
                    (Instant) row[6],
                    (String) row[7]);
        }
    }
}
