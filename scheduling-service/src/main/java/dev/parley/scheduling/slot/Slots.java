package dev.parley.scheduling.slot;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.staff.Staff;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.engine.spi.EntityKey;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class Slots implements PanacheRepositoryBase<Slot, UUID> {

    /** What a look at the row tells. */
    static final String OPEN = " AND s.starts_at > :now AND NOT s.closed AND s.current_bookings < s.max_candidates";

    /** Asked row by row, not joined: a seat is left beside those that are kept, and all interviewers take it. */
    static final String TAKEN_BY_ALL = " AND s.current_bookings + " + Holds.FOR_OTHERS + """
             < s.max_candidates
            AND NOT EXISTS (SELECT 1 FROM slot_interviewer si JOIN calendar_claim c ON c.person_id = si.person_id
                AND c.kind = 'INTERVIEWER' AND c.slot_key <> s.id AND c.during && padded(si.person_id, si.during)
                WHERE si.slot_id = s.id OFFSET 0)
            AND NOT EXISTS (SELECT 1 FROM slot_interviewer si WHERE si.slot_id = s.id
                AND NOT takes_interview(si.person_id, s.starts_at, s.ends_at, cast(NULL AS uuid), s.id) OFFSET 0)
            """;

    /** The same for showing and for offering instead: a seat is left, no interviewer is busy elsewhere, all take it. */
    private static final String FREE = OPEN + TAKEN_BY_ALL;

    /** Slots are busy or free time: all staff see them. */
    public Slot byId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("slot"));
    }

    public Slot lockOwned(Staff by, UUID id) {
        Slot slot = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (slot == null
                || !(by.mayManage(slot.ownerId()) || slot.interviewerIds().contains(by.id()))) {
            throw Problems.notFound("slot");
        }
        return slot;
    }

    /** Locks the slot and reads its current state; null for an unknown one. */
    Slot lock(UUID id) {
        if (!isRead(id)) {
            return findById(id, LockModeType.PESSIMISTIC_WRITE);
        }
        Slot slot = findById(id);
        getEntityManager().refresh(slot, LockModeType.PESSIMISTIC_WRITE);
        return slot;
    }

    /** Reads the slot again if the transaction has read it before. */
    void renew(UUID id) {
        if (isRead(id)) {
            getEntityManager().refresh(findById(id));
        }
    }

    /** By this transaction, which would be given again what it has. */
    private boolean isRead(UUID id) {
        return getEntityManager().unwrap(Session.class).getStatistics().getEntityKeys().stream()
                .anyMatch(key -> ((EntityKey) key).getIdentifier().equals(id));
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
        Tuple total = (Tuple) query("SELECT count(*) FROM slot s WHERE TRUE" + where, Tuple.class, values)
                .getSingleResult();
        Query found =
                query("SELECT s.* FROM slot s WHERE TRUE" + where + " ORDER BY s.starts_at, s.id", Slot.class, values);
        return Page.of(
                slots(found.setFirstResult(page.offset()).setMaxResults(page.limit())), total.get(0, Long.class), page);
    }

    /** Returns the slots in the given order, with their interviewers. */
    List<Slot> inOrder(List<UUID> ids) {
        Map<UUID, Slot> found = getEntityManager()
                .createQuery("FROM Slot s LEFT JOIN FETCH s.interviewerIds WHERE s.id IN :ids", Slot.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Slot::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    public List<UUID> ofSeries(UUID seriesId, Instant from) {
        return getEntityManager()
                .createQuery(
                        "SELECT s.id FROM Slot s WHERE s.seriesId = :series AND s.startsAt >= :from"
                                + " AND s.cancelled = FALSE ORDER BY s.startsAt",
                        UUID.class)
                .setParameter("series", seriesId)
                .setParameter("from", from)
                .getResultList();
    }

    /** Releases the interviewers' time. */
    public void freeInterviewers(Slot slot) {
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
