package dev.parley.scheduling.series;

import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores the weekly patterns of series. */
@ApplicationScoped
class Series {

    private final EntityManager entities;

    Series(EntityManager entities) {
        this.entities = entities;
    }

    UUID add(UUID ownerId, WeeklyPattern pattern, Instant now) {
        UUID id = Ids.next();
        entities.createNativeQuery("""
                        INSERT INTO slot_series (id, owner_id, zone, from_date, until_date, occurrences, days,
                            start_time, duration_millis, every_weeks, created_at)
                        VALUES (:id, :owner, :zone, :from, cast(:until AS date), cast(:count AS integer), :days,
                            :start, :duration, :every, :now)""")
                .setParameter("id", id)
                .setParameter("owner", ownerId)
                .setParameter("zone", pattern.zone().getId())
                .setParameter("from", pattern.from())
                .setParameter("until", text(pattern.until()))
                .setParameter("count", text(pattern.count()))
                .setParameter("days", pattern.days().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .setParameter("start", pattern.startTime())
                .setParameter("duration", pattern.duration().toMillis())
                .setParameter("every", pattern.everyWeeks())
                .setParameter("now", now)
                .executeUpdate();
        return id;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
