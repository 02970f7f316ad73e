package dev.parley.scheduling.waitlist;

import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores which interviews wait for which seats. */
@ApplicationScoped
public class Waitlist {

    /** Slot {@code s} is one that interview {@code i} may have: of the panel it names, or of those it may choose from. */
    private static final String SUITS = """
            (EXISTS (SELECT 1 FROM interview_slot_interviewer p WHERE p.interview_id = i.id)
             AND NOT EXISTS (SELECT 1 FROM slot_interviewer si WHERE si.slot_id = s.id AND si.person_id NOT IN (
                SELECT p.person_id FROM interview_slot_interviewer p WHERE p.interview_id = i.id))
             OR NOT EXISTS (SELECT 1 FROM interview_slot_interviewer p WHERE p.interview_id = i.id)
             AND EXISTS (SELECT 1 FROM interview_interviewer p WHERE p.interview_id = i.id)
             AND NOT EXISTS (SELECT 1 FROM interview_interviewer p WHERE p.interview_id = i.id AND p.person_id NOT IN (
                SELECT si.person_id FROM slot_interviewer si WHERE si.slot_id = s.id)))""";

    /** Waiting {@code w} may be offered a seat of {@code s}: once while it waits, and one offer at a time. */
    private static final String MAY_BE_OFFERED = """
             i.status IN ('PENDING', 'SCHEDULED') AND i.slot_id IS DISTINCT FROM s.id AND NOT s.closed
             AND (EXISTS (SELECT 1 FROM waiting_slot ws WHERE ws.waiting_id = w.id AND ws.slot_id = s.id)
                 OR (w.any_slot AND """ + SUITS + """
            ))
             AND NOT EXISTS (SELECT 1 FROM slot_offer o WHERE o.interview_id = w.interview_id
                 AND (o.status = 'OPEN' OR (o.slot_id = s.id AND o.offered_at >= w.since)))""";

    private final EntityManager entities;

    Waitlist(EntityManager entities) {
        this.entities = entities;
    }

    /** The place in the queue stays when the wish changes. */
    void put(UUID interviewId, boolean any, Collection<UUID> slotIds, Instant now) {
        UUID id = (UUID) entities.createNativeQuery("""
                        INSERT INTO waiting (id, interview_id, any_slot, since) VALUES (:id, :interview, :any, :now)
                        ON CONFLICT (interview_id) DO UPDATE SET any_slot = excluded.any_slot RETURNING id""")
                .setParameter("id", Ids.next())
                .setParameter("interview", interviewId)
                .setParameter("any", any)
                .setParameter("now", now)
                .getSingleResult();
        entities.createNativeQuery("DELETE FROM waiting_slot WHERE waiting_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO waiting_slot (waiting_id, slot_id) SELECT :id, unnest(:slots)")
                .setParameter("id", id)
                .setParameter("slots", slotIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Returns true when it was waiting. */
    boolean remove(UUID interviewId) {
        return entities.createNativeQuery("DELETE FROM waiting WHERE interview_id = :interview")
                        .setParameter("interview", interviewId)
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    public Optional<Waiting> of(UUID interviewId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT w.any_slot, w.since, array(SELECT ws.slot_id FROM waiting_slot ws JOIN slot s
                            ON s.id = ws.slot_id WHERE ws.waiting_id = w.id ORDER BY s.starts_at, s.id) AS slots
                        FROM waiting w WHERE w.interview_id = :interview""", Tuple.class)
                .setParameter("interview", interviewId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Waiting(
                        row.get("any_slot", Boolean.class),
                        List.of((UUID[]) row.get("slots")),
                        row.get("since", Instant.class)));
    }

    /** Interviews that may be offered a seat of it, who waited longest first; their places are locked. */
    @SuppressWarnings("unchecked")
    List<UUID> next(UUID slotId, int atMost) {
        return entities.createNativeQuery(
                        "SELECT w.interview_id FROM waiting w JOIN interview i ON i.id = w.interview_id"
                                + " JOIN slot s ON s.id = :slot WHERE " + MAY_BE_OFFERED
                                + " ORDER BY w.since, w.id LIMIT :most FOR UPDATE OF w SKIP LOCKED")
                .setParameter("slot", slotId)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** Slots with a free seat for which somebody waits. */
    @SuppressWarnings("unchecked")
    List<UUID> worthOffering(Instant earliest, Instant now, int atMost) {
        return entities.createNativeQuery("""
                        SELECT DISTINCT s.id FROM waiting w JOIN interview i ON i.id = w.interview_id
                        JOIN LATERAL (
                            SELECT ws.slot_id AS id FROM waiting_slot ws WHERE ws.waiting_id = w.id
                            UNION
                            SELECT si.slot_id FROM slot_interviewer si
                            WHERE w.any_slot AND si.during && tstzrange(:earliest, NULL) AND si.person_id IN (
                                SELECT p.person_id FROM interview_slot_interviewer p WHERE p.interview_id = i.id
                                UNION ALL
                                SELECT p.person_id FROM interview_interviewer p WHERE p.interview_id = i.id)) wish
                            ON TRUE
                        JOIN slot s ON s.id = wish.id
                        WHERE s.starts_at >= :earliest
                          AND s.current_bookings + (SELECT count(DISTINCT h.interview_id) FROM slot_hold h
                              WHERE h.slot_id = s.id AND h.expires_at > :now) < s.max_candidates
                        """ + " AND " + MAY_BE_OFFERED + " LIMIT :most")
                .setParameter("earliest", earliest)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** How many of the slots are ones the interview may have. */
    int suiting(UUID interviewId, Collection<UUID> slotIds) {
        return ((Number) entities.createNativeQuery("SELECT count(*) FROM interview i JOIN slot s ON s.id = ANY(:slots)"
                                + " WHERE i.id = :interview AND NOT s.cancelled AND " + SUITS)
                        .setParameter("slots", slotIds.toArray(UUID[]::new))
                        .setParameter("interview", interviewId)
                        .getSingleResult())
                .intValue();
    }
}
