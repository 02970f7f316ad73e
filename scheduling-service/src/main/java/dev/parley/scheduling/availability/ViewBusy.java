package dev.parley.scheduling.availability;

import dev.parley.platform.problem.Invalid;
import dev.parley.scheduling.availability.BusyResponse.Busy;
import dev.parley.scheduling.availability.BusyResponse.Kind;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Other people's time for a calendar: busy or away, without a word about whom they meet. */
@ApplicationScoped
class ViewBusy {

    private static final Duration LONGEST = Duration.ofDays(62);

    private final Availabilities availabilities;
    private final EntityManager entities;

    ViewBusy(Availabilities availabilities, EntityManager entities) {
        this.availabilities = availabilities;
        this.entities = entities;
    }

    @Transactional
    BusyResponse between(Staff viewer, Collection<UUID> ids, TimeRange window) {
        if (!window.isForward() || window.length().compareTo(LONGEST) > 0) {
            throw Invalid.field("to", "bad-window", "must be after from, by at most 62 days");
        }
        Map<UUID, Intervals> taken = taken(viewer, ids, window);
        List<Busy> items = new ArrayList<>();
        for (NamedAvailability person : availabilities.of(ids).values()) {
            Intervals hours = person.availability().hours().within(window);
            add(person.id(), Kind.AWAY, Intervals.of(window).minus(hours), items);
            add(person.id(), Kind.BUSY, taken.getOrDefault(person.id(), Intervals.NONE), items);
        }
        return new BusyResponse(items);
    }

    private static void add(UUID id, Kind kind, Intervals times, List<Busy> items) {
        times.ranges().forEach(range -> items.add(new Busy(id, kind, range.startsAt(), range.endsAt())));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Intervals> taken(Staff viewer, Collection<UUID> ids, TimeRange window) {
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT c.person_id, lower(c.during) AS starts, upper(c.during) AS ends
                        FROM calendar_claim c JOIN interview i ON i.id = c.interview_id
                        WHERE c.kind = 'INTERVIEWER' AND c.person_id = ANY(:ids)
                          AND c.during && tstzrange(:from, :to) AND NOT :admin AND i.owner_id <> :viewer
                          AND NOT EXISTS (SELECT 1 FROM interview_interviewer p
                                          WHERE p.interview_id = i.id AND p.person_id = :viewer)""", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("from", window.startsAt())
                .setParameter("to", window.endsAt())
                .setParameter("admin", viewer.admin())
                .setParameter("viewer", viewer.id())
                .getResultList();
        Map<UUID, List<TimeRange>> taken = new HashMap<>();
        for (Tuple row : rows) {
            taken.computeIfAbsent(row.get("person_id", UUID.class), id -> new ArrayList<>())
                    .add(new TimeRange(row.get("starts", Instant.class), row.get("ends", Instant.class)));
        }
        Map<UUID, Intervals> merged = new HashMap<>();
        taken.forEach((id, ranges) -> merged.put(id, Intervals.of(ranges)));
        return merged;
    }
}
