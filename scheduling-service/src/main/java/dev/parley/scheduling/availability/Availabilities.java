package dev.parley.scheduling.availability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Availabilities {

    private static final String COLUMNS = """
            coalesce(a.zone, p.zone) AS zone, cast(a.weekly AS text) AS weekly, cast(a.overrides AS text) AS overrides,
            a.buffer_before_millis, a.buffer_after_millis, a.daily_cap, a.weekly_cap, a.version
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    Availabilities(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Everybody known of these, whether they have set something or not, by name. */
    Map<UUID, NamedAvailability> of(Collection<UUID> ids) {
        return named("p.id = ANY(:ids)", ids.toArray(UUID[]::new));
    }

    Map<UUID, NamedAvailability> ofAllInterviewers() {
        return named("p.interviewer", null);
    }

    @Transactional
    Optional<Availability> find(UUID personId) {
        return Optional.ofNullable(of(List.of(personId)).get(personId)).map(NamedAvailability::availability);
    }

    /** Those who have set something; their rows are locked in the order of their ids. */
    List<Availability> lockLimited(Collection<UUID> ids) {
        return tuples("SELECT p.id, " + COLUMNS + """
                        FROM availability a JOIN person p ON p.id = a.person_id
                        WHERE a.person_id = ANY(:ids) ORDER BY a.person_id FOR UPDATE OF a""", ids.toArray(UUID[]::new)).stream()
                .map(this::availability)
                .toList();
    }

    /** The row is there and locked afterwards. */
    Availability lockOwn(UUID personId, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO availability (person_id, zone, weekly, overrides, buffer_before_millis,
                                                  buffer_after_millis, changed_at, version)
                        SELECT id, zone, '[]', '[]', 0, 0, :now, 0 FROM person WHERE id = :id
                        ON CONFLICT (person_id) DO NOTHING""")
                .setParameter("id", personId)
                .setParameter("now", now)
                .executeUpdate();
        return lockLimited(List.of(personId)).getFirst();
    }

    void save(Availability a, Instant now) {
        entities.createNativeQuery("""
                        UPDATE availability
                        SET zone = :zone, weekly = cast(:weekly AS jsonb), overrides = cast(:overrides AS jsonb),
                            buffer_before_millis = :before, buffer_after_millis = :after,
                            daily_cap = cast(:daily AS integer), weekly_cap = cast(:weeklyCap AS integer),
                            changed_at = :now, version = :version
                        WHERE person_id = :id""")
                .setParameter("id", a.personId())
                .setParameter("zone", a.zone().getId())
                .setParameter("weekly", text(AvailabilityResponse.weekly(a.hours())))
                .setParameter("overrides", text(AvailabilityResponse.overrides(a.hours())))
                .setParameter("before", a.bufferBefore().toMillis())
                .setParameter("after", a.bufferAfter().toMillis())
                .setParameter("daily", a.dailyCap())
                .setParameter("weeklyCap", a.weeklyCap())
                .setParameter("now", now)
                .setParameter("version", a.version())
                .executeUpdate();
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<UUID, NamedAvailability> named(String condition, UUID[] ids) {
        Map<UUID, NamedAvailability> found = new LinkedHashMap<>();
        for (Tuple row : tuples(
                "SELECT p.id, p.name, " + COLUMNS
                        + "FROM person p LEFT JOIN availability a ON a.person_id = p.id WHERE " + condition
                        + " ORDER BY p.name, p.id",
                ids)) {
            Availability availability = availability(row);
            found.put(availability.personId(), new NamedAvailability(row.get("name", String.class), availability));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, UUID[] ids) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        if (ids != null) {
            query.setParameter("ids", ids);
        }
        return query.getResultList();
    }

    private Availability availability(Tuple row) {
        UUID id = row.get("id", UUID.class);
        ZoneId zone = ZoneId.of(row.get("zone", String.class));
        if (row.get("version") == null) {
            return Availability.unrestricted(id, zone);
        }
        HoursForm form = new HoursForm(
                read(row.get("weekly", String.class), new TypeReference<List<WeeklyHours>>() {}),
                read(row.get("overrides", String.class), new TypeReference<List<DateOverride>>() {}));
        return new Availability(
                id,
                form.hours(zone),
                Duration.ofMillis(row.get("buffer_before_millis", Long.class)),
                Duration.ofMillis(row.get("buffer_after_millis", Long.class)),
                row.get("daily_cap", Integer.class),
                row.get("weekly_cap", Integer.class),
                row.get("version", Integer.class));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
