package dev.parley.scheduling.slot;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.hold.Holds;
import dev.parley.scheduling.person.Staff;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import org.hibernate.Hibernate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class Slots implements PanacheRepositoryBase<Slot, UUID> {

    /** The same for showing and for offering instead: a seat is left, no interviewer is busy elsewhere, all take it. */
    private static final String FREE =
            " AND s.starts_at > :now AND NOT s.closed AND s.current_bookings + " + Holds.FOR_OTHERS + """
             < s.max_candidates
            AND NOT EXISTS (SELECT 1 FROM slot_interviewer si JOIN calendar_claim c ON c.person_id = si.person_id
                AND c.kind = 'INTERVIEWER' AND c.slot_key <> s.id AND c.during && padded(si.person_id, si.during)
                WHERE si.slot_id = s.id)
            AND NOT EXISTS (SELECT 1 FROM slot_interviewer si WHERE si.slot_id = s.id
                AND NOT takes_interview(si.person_id, s.starts_at, s.ends_at, cast(NULL AS uuid), s.id))
            """;

    private static final Duration AROUND = Duration.ofDays(14);

    /** The nearest ones on either side, and those of the same interviewers, by indexes; then the best of them. */
    private static final String NEAREST = """
            SELECT s.* FROM (
                (SELECT s.* FROM slot s WHERE s.starts_at >= :wanted AND s.starts_at >= :earliest""" + FREE + """
                 ORDER BY s.starts_at LIMIT 20)
                UNION
                (SELECT s.* FROM slot s WHERE s.starts_at < :wanted AND s.starts_at >= :earliest""" + FREE + """
                 ORDER BY s.starts_at DESC LIMIT 20)
                UNION
                (SELECT s.* FROM slot s WHERE s.starts_at >= :earliest AND s.id IN (
                    SELECT theirs.slot_id FROM slot_interviewer mine
                    JOIN slot_interviewer theirs ON theirs.person_id = mine.person_id
                        AND theirs.during && tstzrange(:near, :far)
                    WHERE mine.slot_id = :full)""" + FREE + """
                )) s
            WHERE s.id <> :full
            ORDER BY EXISTS (SELECT 1 FROM slot_interviewer mine WHERE mine.slot_id = :full AND NOT EXISTS (
                    SELECT 1 FROM slot_interviewer si WHERE si.slot_id = s.id AND si.person_id = mine.person_id)),
                cast(s.starts_at AT TIME ZONE :zone AS date) <> cast(:wanted AT TIME ZONE :zone AS date),
                abs(extract(epoch FROM s.starts_at - :wanted)), s.id""";

    /** Slots are busy or free time: all staff see them. */
    Slot byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("slot"));
    }

    Slot lockOwned(Staff by, UUID id) {
        Slot slot = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (slot == null
                || !(by.mayManage(slot.ownerId()) || slot.interviewerIds().contains(by.id()))) {
            throw Problems.notFound("slot");
        }
        return slot;
    }

    /** As it is now; null when there is none. */
    Slot lock(UUID id) {
        Slot slot = getEntityManager().getReference(Slot.class, id);
        if (!Hibernate.isInitialized(slot)) {
            return findById(id, LockModeType.PESSIMISTIC_WRITE);
        }
        getEntityManager().refresh(slot, LockModeType.PESSIMISTIC_WRITE);
        return slot;
    }

    /** Reads anew what was read before. */
    void renew(UUID id) {
        Slot slot = getEntityManager().getReference(Slot.class, id);
        if (Hibernate.isInitialized(slot)) {
            getEntityManager().refresh(slot);
        }
    }

    void setInterviewers(Slot slot, List<UUID> interviewerIds) {
        flush();
        getEntityManager()
                .createNativeQuery("DELETE FROM slot_interviewer WHERE slot_id = :slot")
                .setParameter("slot", slot.id())
                .executeUpdate();
        for (int i = 0; i < interviewerIds.size(); i++) {
            getEntityManager()
                    .createNativeQuery("""
                            INSERT INTO slot_interviewer (slot_id, person_id, position, during)
                            VALUES (:slot, :person, :position, tstzrange(:starts, :ends))""")
                    .setParameter("slot", slot.id())
                    .setParameter("person", interviewerIds.get(i))
                    .setParameter("position", i)
                    .setParameter("starts", slot.time().startsAt())
                    .setParameter("ends", slot.time().endsAt())
                    .executeUpdate();
        }
        getEntityManager().refresh(slot);
    }

    Page<Slot> page(SlotFilter filter, Instant now, PageRequest page) {
        StringBuilder where = new StringBuilder(" AND (NOT s.cancelled OR s.current_bookings > 0)");
        Map<String, Object> values = new HashMap<>();
        if (filter.from() != null) {
            where.append(" AND s.ends_at > :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" AND s.starts_at < :to");
            values.put("to", filter.to());
        }
        if (filter.interviewerId() != null) {
            where.append(
                    " AND EXISTS (SELECT 1 FROM slot_interviewer i WHERE i.slot_id = s.id AND i.person_id = :who)");
            values.put("who", filter.interviewerId());
        }
        if (filter.seriesId() != null) {
            where.append(" AND s.series_id = :series");
            values.put("series", filter.seriesId());
        }
        if (filter.free()) {
            where.append(FREE);
            values.put("now", now);
            values.put("self", null);
        }
        long total = (Long) query("SELECT count(*) FROM slot s WHERE TRUE" + where, Long.class, values)
                .getSingleResult();
        Query found =
                query("SELECT s.* FROM slot s WHERE TRUE" + where + " ORDER BY s.starts_at, s.id", Slot.class, values);
        return Page.of(slots(found.setFirstResult(page.offset()).setMaxResults(page.limit())), total, page);
    }

    /** What else there is: first with the same interviewers, then on the same day, then the nearest. */
    List<Slot> nearestFree(Slot full, Instant earliest, Instant now, int atMost) {
        Query query = getEntityManager()
                .createNativeQuery(NEAREST, Slot.class)
                .setParameter("full", full.id())
                .setParameter("wanted", full.time().startsAt())
                .setParameter("near", full.time().startsAt().minus(AROUND))
                .setParameter("far", full.time().startsAt().plus(AROUND))
                .setParameter("zone", full.zone())
                .setParameter("earliest", earliest)
                .setParameter("now", now)
                .setParameter("self", null);
        return slots(query.setMaxResults(atMost));
    }

    List<UUID> ofSeries(UUID seriesId, Instant from) {
        return getEntityManager()
                .createQuery(
                        "SELECT s.id FROM Slot s WHERE s.seriesId = :series AND s.startsAt >= :from"
                                + " AND s.cancelled = FALSE ORDER BY s.startsAt",
                        UUID.class)
                .setParameter("series", seriesId)
                .setParameter("from", from)
                .getResultList();
    }

    /** The interviewers' time is theirs again. */
    void freeInterviewers(Slot slot) {
        flush();
        getEntityManager()
                .createNativeQuery("UPDATE slot_interviewer SET during = 'empty' WHERE slot_id = :slot")
                .setParameter("slot", slot.id())
                .executeUpdate();
    }

    private Query query(String sql, Class<?> result, Map<String, Object> values) {
        Query query = getEntityManager().createNativeQuery(sql, result);
        values.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Slot> slots(Query query) {
        return query.getResultList();
    }
}
