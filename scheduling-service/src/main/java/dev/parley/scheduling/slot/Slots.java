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

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class Slots implements PanacheRepositoryBase<Slot, UUID> {

    /** The same for showing and for offering instead: a seat is left and no interviewer is busy elsewhere. */
    private static final String FREE =
            " AND s.starts_at > :now AND NOT s.closed AND s.current_bookings + " + Holds.FOR_OTHERS + """
             < s.max_candidates
            AND NOT EXISTS (SELECT 1 FROM slot_interviewer si JOIN calendar_claim c ON c.person_id = si.person_id
                AND c.kind = 'INTERVIEWER' AND c.slot_key <> s.id AND c.during && padded(si.person_id, si.during)
                WHERE si.slot_id = s.id)
            """;

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
        StringBuilder where = new StringBuilder();
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

    List<Slot> nearestFree(Instant wanted, Instant now, int atMost) {
        Query query = getEntityManager()
                .createNativeQuery(
                        "SELECT s.* FROM slot s WHERE TRUE" + FREE
                                + " ORDER BY abs(extract(epoch FROM s.starts_at - :wanted)), s.id",
                        Slot.class)
                .setParameter("wanted", wanted)
                .setParameter("now", now)
                .setParameter("self", null);
        return slots(query.setMaxResults(atMost));
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
