package dev.parley.scheduling.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many wait for a slot by name. */
@ApplicationScoped
public class WaitingCounts {

    private final EntityManager entities;

    WaitingCounts(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    public Map<UUID, Integer> perSlot(Collection<UUID> slotIds) {
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT slot_id, count(*) AS waiting FROM waiting_slot
                        WHERE slot_id = ANY(:slots) GROUP BY slot_id""", Tuple.class)
                .setParameter("slots", slotIds.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Integer> waiting = new HashMap<>();
        rows.forEach(row -> waiting.put(
                row.get("slot_id", UUID.class), row.get("waiting", Number.class).intValue()));
        return waiting;
    }
}
