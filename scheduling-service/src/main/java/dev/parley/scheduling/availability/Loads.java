package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts what interviewers hold and have held; the function {@code interviews_held} counts the same for showing. */
@ApplicationScoped
class Loads {

    private static final UUID NOBODYS = new UUID(0, 0);

    private final EntityManager entities;

    Loads(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, Load> of(Collection<Availability> people, TimeRange window) {
        return besides(NOBODYS, NOBODYS, people, window);
    }

    /** Leaves out the given interview and its group, which is about to be placed. People without interviews are omitted. */
    @SuppressWarnings("unchecked")
    Map<UUID, Load> besides(UUID interviewId, UUID slotKey, Collection<Availability> people, TimeRange window) {
        List<Tuple> rows = entities.createNativeQuery("""
                        WITH session AS (
                            SELECT DISTINCT p.person_id, coalesce(i.slot_id, i.id) AS slot_key, i.starts_at, i.ends_at
                            FROM interview_interviewer p JOIN interview i ON i.id = p.interview_id
                            WHERE p.person_id = ANY(:ids) AND p.starts_at >= :from AND p.starts_at < :to
                              AND i.mode = 'LIVE' AND i.id <> :self
                              AND i.status IN ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW'))
                        SELECT s.person_id, cast(s.starts_at AT TIME ZONE w.zone AS date) AS day,
                               count(*) AS interviews,
                               cast(sum(date_part('epoch', s.ends_at - s.starts_at) / 60) AS bigint) AS minutes
                        FROM session s
                        JOIN unnest(cast(:ids AS uuid[]), cast(:zones AS text[])) AS w (person_id, zone)
                            ON w.person_id = s.person_id
                        WHERE s.slot_key <> :slotKey
                        GROUP BY 1, 2""", Tuple.class)
                .setParameter("ids", people.stream().map(Availability::personId).toArray(UUID[]::new))
                .setParameter(
                        "zones", people.stream().map(a -> a.zone().getId()).toArray(String[]::new))
                .setParameter("from", window.startsAt())
                .setParameter("to", window.endsAt())
                .setParameter("self", interviewId)
                .setParameter("slotKey", slotKey)
                .getResultList();
        Map<UUID, TreeMap<LocalDate, Load.Amount>> days = new HashMap<>();
        for (Tuple row : rows) {
            days.computeIfAbsent(row.get("person_id", UUID.class), id -> new TreeMap<>())
                    .put(day(row.get("day")), amount(row));
        }
        Map<UUID, Load> loads = new HashMap<>();
        days.forEach((id, amounts) -> loads.put(id, new Load(amounts)));
        return loads;
    }

    private static Load.Amount amount(Tuple row) {
        return new Load.Amount(
                row.get("interviews", Number.class).intValue(),
                row.get("minutes", Number.class).longValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
