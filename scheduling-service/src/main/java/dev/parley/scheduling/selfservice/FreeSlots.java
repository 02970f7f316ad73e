package dev.parley.scheduling.selfservice;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.availability.SlotLimits;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.slot.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The slots an interview's candidate may choose from. What is shown obeys the rules that booking will check again.
 * Slots of the same time stand for one another: one of them is shown.
 */
@ApplicationScoped
class FreeSlots {

    /** An interview that names its panel keeps it: the slot has all of them. Else the slot has nobody else. */
    private static final String PANEL = """
            (SELECT count(*) FROM slot_interviewer si WHERE si.slot_id = s.id AND si.person_id = ANY(:people)) = :panel
            """;

    private static final String POOL = """
            s.id IN (SELECT si.slot_id FROM slot_interviewer si WHERE si.person_id = ANY(:people))
            AND NOT EXISTS (SELECT 1 FROM slot_interviewer si WHERE si.slot_id = s.id AND si.person_id <> ALL(:people))
            """;

    private static final String FREE = """
            SELECT DISTINCT ON (s.starts_at, s.ends_at) s.id, s.starts_at, s.ends_at, s.zone,
                   s.max_candidates - s.current_bookings - h.kept AS free
            FROM slot s CROSS JOIN LATERAL """ + Holds.FOR_OTHERS + """
             h(kept)
            WHERE NOT s.closed AND s.current_bookings + h.kept < s.max_candidates
              AND s.starts_at >= :earliest AND s.starts_at <= :latest
              AND s.ends_at - s.starts_at BETWEEN cast(:shortest AS interval) AND cast(:longest AS interval)
              AND s.id IS DISTINCT FROM cast(:current AS uuid) AND s.id <> ALL(:ruledOut)
              AND NOT EXISTS (SELECT 1 FROM slot_interviewer si
                  JOIN calendar_claim c ON c.person_id = si.person_id AND c.kind = 'INTERVIEWER'
                      AND c.slot_key <> s.id AND c.interview_id <> cast(:self AS uuid) AND c.during && padded(si.person_id, si.during)
                  WHERE si.slot_id = s.id)
              AND NOT EXISTS (SELECT 1 FROM slot_interviewer si WHERE si.slot_id = s.id
                  AND NOT takes_interview(si.person_id, s.starts_at, s.ends_at, cast(:self AS uuid), s.id))
              AND NOT EXISTS (SELECT 1 FROM calendar_claim c
                  WHERE c.person_id = (SELECT card.person_id FROM candidate card WHERE card.id = :candidate) AND c.kind = 'CANDIDATE' AND c.interview_id <> cast(:self AS uuid)
                      AND c.during && tstzrange(s.starts_at, s.ends_at))
              AND\s""";

    private static final String ORDER = " ORDER BY s.starts_at, s.ends_at, free DESC, s.id";

    private final EntityManager entities;
    private final SlotLimits limits;
    private final InstantSource clock;

    FreeSlots(EntityManager entities, SlotLimits limits, InstantSource clock) {
        this.entities = entities;
        this.limits = limits;
        this.clock = clock;
    }

    Page<FreeSlot> page(Interview interview, ChoiceWindow window, PageRequest page) {
        if (Pool.of(interview).isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        String found = free(interview);
        UUID[] ruledOut = ruledOut(interview, window);
        Tuple total = (Tuple) query("SELECT count(*) FROM (" + found + ") f", interview, window, ruledOut)
                .getSingleResult();
        Query query = query(found, interview, window, ruledOut);
        return Page.of(
                slots(query.setFirstResult(page.offset()).setMaxResults(page.limit())), total.get(0, Long.class), page);
    }

    /** The nearest to a slot, the soonest first. */
    List<FreeSlot> nearest(Interview interview, ChoiceWindow window, UUID slotId, int atMost) {
        if (Pool.of(interview).isEmpty()) {
            return List.of();
        }
        String nearest = "SELECT * FROM (SELECT * FROM (" + free(interview)
                + ") f ORDER BY abs(extract(epoch FROM f.starts_at - (SELECT starts_at FROM slot"
                + " WHERE id = :wanted))), f.id LIMIT :most) n ORDER BY n.starts_at";
        return slots(query(nearest, interview, window, ruledOut(interview, window))
                .setParameter("wanted", slotId)
                .setParameter("most", atMost));
    }

    /** Whether the slot is among those offered for the interview, free or not. */
    boolean offers(Interview interview, UUID slotId) {
        Pool pool = Pool.of(interview);
        if (pool.isEmpty()) {
            return false;
        }
        Query query = entities.createNativeQuery(
                "SELECT count(*) FROM slot s WHERE s.id = :slot AND " + (pool.panel() ? PANEL : POOL));
        pool(query, pool).setParameter("slot", slotId);
        return (Long) query.getSingleResult() > 0;
    }

    private static String free(Interview interview) {
        return FREE + (Pool.of(interview).panel() ? PANEL : POOL) + ORDER;
    }

    private Query query(String sql, Interview interview, ChoiceWindow window, UUID[] ruledOut) {
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("self", interview.id().toString())
                .setParameter("now", clock.instant())
                .setParameter("candidate", interview.candidate().id())
                .setParameter("ruledOut", ruledOut)
                .setParameter(
                        "current",
                        interview.slotId() == null ? null : interview.slotId().toString());
        Map<String, Object> values = new HashMap<>(Map.of(
                "earliest", window.earliest(),
                "latest", window.latest(),
                "shortest", window.shortest().toString(),
                "longest", window.longest().toString()));
        values.forEach(query::setParameter);
        return pool(query, Pool.of(interview));
    }

    private UUID[] ruledOut(Interview interview, ChoiceWindow window) {
        TimeRange starts = new TimeRange(window.earliest(), window.latest().plusMillis(1));
        return limits.ruledOut(interview.id(), Pool.of(interview).people(), starts)
                .toArray(UUID[]::new);
    }

    private static Query pool(Query query, Pool pool) {
        query.setParameter("people", pool.people().toArray(UUID[]::new));
        return pool.panel() ? query.setParameter("panel", (long) pool.people().size()) : query;
    }

    @SuppressWarnings("unchecked")
    private static List<FreeSlot> slots(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new FreeSlot(
                        row.get("id", UUID.class),
                        row.get("starts_at", Instant.class),
                        row.get("ends_at", Instant.class),
                        row.get("zone", String.class),
                        row.get("free", Number.class).intValue()))
                .toList();
    }
}
