package dev.parley.scheduling.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Seats that are held. Whether a hold is still live is decided when it is read. */
@ApplicationScoped
public class Holds {

    /** How many seats of slot {@code s} are kept at {@code :now} for others than {@code :self} (null: anybody). */
    public static final String FOR_OTHERS = """
            (SELECT count(DISTINCT h.interview_id) FROM slot_hold h WHERE h.slot_id = s.id
                AND h.expires_at > :now AND h.interview_id IS DISTINCT FROM cast(:self AS uuid))""";

    private final EntityManager entities;

    Holds(EntityManager entities) {
        this.entities = entities;
    }

    /** Under the lock of the slot's row. Instead of what was kept for the interview in this way; false: no seat left. */
    public boolean keep(HoldKind kind, Hold hold, Instant now) {
        return entities.createNativeQuery("""
                        INSERT INTO slot_hold AS mine (id, slot_id, interview_id, kind, created_at, expires_at)
                        SELECT :id, s.id, :interview, :kind, :now, :expires FROM slot s
                        WHERE s.id = :slot AND NOT s.closed
                          AND s.current_bookings + """ + FOR_OTHERS + """
                           < s.max_candidates
                        ON CONFLICT (interview_id, kind) DO UPDATE SET id = excluded.id, slot_id = excluded.slot_id,
                            created_at = excluded.created_at, expires_at = excluded.expires_at""")
                        .setParameter("id", hold.id())
                        .setParameter("interview", hold.interviewId())
                        .setParameter("self", hold.interviewId().toString())
                        .setParameter("kind", kind.name())
                        .setParameter("slot", hold.slotId())
                        .setParameter("now", now)
                        .setParameter("expires", hold.expiresAt())
                        .executeUpdate()
                == 1;
    }

    public Optional<Hold> live(UUID interviewId, HoldKind kind, Instant now) {
        return holds(query("""
                        SELECT id, slot_id, interview_id, expires_at FROM slot_hold
                        WHERE interview_id = :interview AND kind = :kind AND expires_at > :now""")
                        .setParameter("interview", interviewId)
                        .setParameter("kind", kind.name())
                        .setParameter("now", now))
                .stream()
                .findFirst();
    }

    /** Releases the interview's hold, on this slot only unless the slot is null. */
    public void release(UUID interviewId, HoldKind kind, UUID slotId) {
        entities.createNativeQuery("""
                        DELETE FROM slot_hold WHERE interview_id = :interview AND kind = :kind
                          AND slot_id = coalesce(cast(:slot AS uuid), slot_id)""")
                .setParameter("interview", interviewId)
                .setParameter("kind", kind.name())
                .setParameter("slot", slotId == null ? null : slotId.toString())
                .executeUpdate();
    }

    /** Releases all holds of the interview. */
    public void releaseAll(UUID interviewId) {
        entities.createNativeQuery("DELETE FROM slot_hold WHERE interview_id = :interview")
                .setParameter("interview", interviewId)
                .executeUpdate();
    }

    /** Releases all holds on the slot. */
    public void releaseSlot(UUID slotId) {
        entities.createNativeQuery("DELETE FROM slot_hold WHERE slot_id = :slot")
                .setParameter("slot", slotId)
                .executeUpdate();
    }

    /** Number of held seats per slot. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Integer> perSlot(Collection<UUID> slotIds, Instant now) {
        List<Tuple> rows = query("""
                        SELECT slot_id, count(DISTINCT interview_id) AS kept FROM slot_hold
                        WHERE slot_id = ANY(:slots) AND expires_at > :now GROUP BY slot_id""")
                .setParameter("slots", slotIds.toArray(UUID[]::new))
                .setParameter("now", now)
                .getResultList();
        Map<UUID, Integer> kept = new HashMap<>();
        rows.forEach(row -> kept.put(
                row.get("slot_id", UUID.class), row.get("kept", Number.class).intValue()));
        return kept;
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Hold> holds(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Hold(
                        row.get("id", UUID.class),
                        row.get("slot_id", UUID.class),
                        row.get("interview_id", UUID.class),
                        row.get("expires_at", Instant.class)))
                .toList();
    }
}
