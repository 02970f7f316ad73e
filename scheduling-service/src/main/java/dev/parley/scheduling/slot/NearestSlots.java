package dev.parley.scheduling.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds other slots: first with the same interviewers, then on the same day, then the nearest. */
@ApplicationScoped
class NearestSlots {

    private static final Duration AROUND = Duration.ofDays(14);

    private static final String ORDER = """
             ORDER BY EXISTS (SELECT 1 FROM slot_interviewer mine WHERE mine.slot_id = :full AND NOT EXISTS (
                    SELECT 1 FROM slot_interviewer si WHERE si.slot_id = s.id AND si.person_id = mine.person_id)),
                cast(s.starts_at AT TIME ZONE :zone AS date) <> cast(:wanted AT TIME ZONE :zone AS date),
                abs(extract(epoch FROM s.starts_at - :wanted)), s.id
            """;

    private static final String BY_START = " ORDER BY s.starts_at, s.id";
    private static final String LATEST_FIRST = " ORDER BY s.starts_at DESC, s.id DESC";

    private static final String SAME_INTERVIEWERS = """
             s.starts_at >= :earliest AND s.id IN (
                SELECT theirs.slot_id FROM slot_interviewer mine
                JOIN slot_interviewer theirs ON theirs.person_id = mine.person_id
                    AND theirs.during && tstzrange(:near, :far)
                WHERE mine.slot_id = :full)""";

    /** The nearest on either side and those of the same interviewers; of all of them the best. */
    private static final String NEAREST = "SELECT s.id FROM ("
            + firstFree("s.starts_at >= :wanted AND s.starts_at >= :earliest", BY_START, BY_START)
            + " UNION "
            + firstFree("s.starts_at < :wanted AND s.starts_at >= :earliest", LATEST_FIRST, LATEST_FIRST)
            + " UNION " + firstFree(SAME_INTERVIEWERS, ORDER, "") + ") s" + ORDER + " LIMIT :most";

    private final EntityManager entities;
    private final Slots slots;

    NearestSlots(EntityManager entities, Slots slots) {
        this.entities = entities;
        this.slots = slots;
    }

    /**
     * Those that look free come in their order and are asked one after the other until enough are.
     *
     * @param again the order once more, where an index has it; sorting anew would ask all of them first
     */
    private static String firstFree(String where, String order, String again) {
        return "(SELECT s.id, s.starts_at FROM (SELECT s.* FROM slot s WHERE " + where + " AND s.id <> :full"
                + Slots.OPEN + order + " LIMIT 200) s WHERE TRUE" + Slots.TAKEN_BY_ALL + again + " LIMIT :most)";
    }

    @SuppressWarnings("unchecked")
    List<Slot> free(Slot full, Instant earliest, Instant now, int atMost) {
        List<UUID> ids = entities.createNativeQuery(NEAREST)
                .setParameter("full", full.id())
                .setParameter("wanted", full.time().startsAt())
                .setParameter("near", full.time().startsAt().minus(AROUND))
                .setParameter("far", full.time().startsAt().plus(AROUND))
                .setParameter("zone", full.zone())
                .setParameter("earliest", earliest)
                .setParameter("now", now)
                .setParameter("self", null)
                .setParameter("most", atMost)
                .getResultList();
        return ids.isEmpty() ? List.of() : slots.inOrder(ids);
    }
}
