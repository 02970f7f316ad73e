package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which slots are ruled out by what their interviewers have set; for showing only, booking decides again. */
@ApplicationScoped
public class SlotLimits {

    private static final UUID NO_GROUP = new UUID(0, 0);
    private static final Duration A_WEEK = Duration.ofDays(8);

    private final Availabilities availabilities;
    private final Loads loads;
    private final EntityManager entities;

    SlotLimits(Availabilities availabilities, Loads loads, EntityManager entities) {
        this.availabilities = availabilities;
        this.loads = loads;
        this.entities = entities;
    }

    /** Of the open slots of these people that start within the window; the interview itself counts nowhere. */
    public Set<UUID> ruledOut(UUID interviewId, Collection<UUID> people, TimeRange window) {
        Map<UUID, Availability> limited = new HashMap<>();
        availabilities.of(people).forEach((id, named) -> {
            if (named.availability().hours().restrict() || named.availability().hasCaps()) {
                limited.put(id, named.availability());
            }
        });
        if (limited.isEmpty() || !window.isForward()) {
            return Set.of();
        }
        Map<UUID, Load> held = held(interviewId, limited.values(), window);
        return seats(limited.keySet(), window).stream()
                .filter(seat -> ruledOut(seat, limited.get(seat.personId()), held.get(seat.personId())))
                .map(Seat::slotId)
                .collect(Collectors.toSet());
    }

    private static boolean ruledOut(Seat seat, Availability interviewer, Load held) {
        if (!interviewer.hours().include(seat.time())) {
            return true;
        }
        Load load = held == null ? Load.NONE : held;
        LocalDate day = interviewer.day(seat.time().startsAt());
        return !seat.counted() && (interviewer.dayIsFull(load, day) || interviewer.weekIsFull(load, day));
    }

    private Map<UUID, Load> held(UUID interviewId, Collection<Availability> limited, TimeRange window) {
        List<Availability> capped =
                limited.stream().filter(Availability::hasCaps).toList();
        TimeRange weeks =
                new TimeRange(window.startsAt().minus(A_WEEK), window.endsAt().plus(A_WEEK));
        return capped.isEmpty() ? Map.of() : loads.besides(interviewId, NO_GROUP, capped, weeks);
    }

    /** @param counted somebody else sits in it, so that one more interview makes no more of them */
    private record Seat(UUID slotId, UUID personId, TimeRange time, boolean counted) {}

    @SuppressWarnings("unchecked")
    private List<Seat> seats(Collection<UUID> people, TimeRange window) {
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT s.id, si.person_id, s.starts_at, s.ends_at, s.current_bookings > 0 AS counted
                        FROM slot_interviewer si JOIN slot s ON s.id = si.slot_id
                        WHERE si.person_id = ANY(:people) AND si.during && tstzrange(:from, :to) AND NOT s.closed""", Tuple.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("from", window.startsAt())
                .setParameter("to", window.endsAt())
                .getResultList();
        return rows.stream()
                .map(row -> new Seat(
                        row.get("id", UUID.class),
                        row.get("person_id", UUID.class),
                        new TimeRange(row.get("starts_at", Instant.class), row.get("ends_at", Instant.class)),
                        row.get("counted", Boolean.class)))
                .toList();
    }
}
