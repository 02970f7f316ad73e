package dev.parley.scheduling.slot;

import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Slots made in bulk, in the caller's transaction. */
@ApplicationScoped
public class OfferedSlots {

    private final Slots slots;
    private final InstantSource clock;

    OfferedSlots(Slots slots, InstantSource clock) {
        this.slots = slots;
        this.clock = clock;
    }

    public UUID add(UUID ownerId, UUID seriesId, List<UUID> panel, TimeRange time, String zone, int seats) {
        Slot slot = new Slot(ownerId, seriesId, time, zone, seats, clock.instant());
        slots.persist(slot);
        slots.setInterviewers(slot, panel);
        return slot.id();
    }

    /** When these interviewers have slots already; cancelled ones are none. */
    @SuppressWarnings("unchecked")
    public List<TimeRange> taken(List<UUID> interviewerIds, TimeRange within) {
        if (within == null) {
            return List.of();
        }
        List<Tuple> rows = slots.getEntityManager()
                .createNativeQuery("""
                        SELECT DISTINCT lower(during) AS starts, upper(during) AS ends FROM slot_interviewer
                        WHERE person_id = ANY(:people) AND during && tstzrange(:from, :to)""", Tuple.class)
                .setParameter("people", interviewerIds.toArray(UUID[]::new))
                .setParameter("from", within.startsAt())
                .setParameter("to", within.endsAt())
                .getResultList();
        return rows.stream()
                .map(row -> new TimeRange(row.get("starts", Instant.class), row.get("ends", Instant.class)))
                .toList();
    }
}
