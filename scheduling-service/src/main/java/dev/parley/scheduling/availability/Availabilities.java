package dev.parley.scheduling.availability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.time.Zones;
import dev.parley.scheduling.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
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
            SELECT p.id, p.name, coalesce(a.zone, p.zone) AS zone, a.weekly, a.overrides,
                   a.buffer_before_millis, a.buffer_after_millis, a.daily_cap, a.weekly_cap, a.version
            """;

    /** Everyone for whom the condition is true. */
    private static final String KNOWN = COLUMNS + """
            FROM staff_member p LEFT JOIN availability a ON a.person_id = p.id WHERE %s ORDER BY p.name, p.id""";

    private static final String LIMITED = COLUMNS + """
            FROM availability a JOIN staff_member p ON p.id = a.person_id
            WHERE a.person_id = ANY(:ids) ORDER BY a.person_id FOR UPDATE OF a""";

    private static final TypeReference<List<WeeklyHours>> WEEKLY = new TypeReference<>() {};
    private static final TypeReference<List<DateOverride>> OVERRIDES = new TypeReference<>() {};

    private final Sql sql;
    private final EntityManager entities;
    private final ObjectMapper json;

    Availabilities(Sql sql, EntityManager entities, ObjectMapper json) {
        this.sql = sql;
        this.entities = entities;
        this.json = json;
    }

    /** All known people of these, sorted by name, with or without settings of their own. */
    Map<UUID, NamedAvailability> of(Collection<UUID> ids) {
        return named(sql.of(KNOWN.formatted("p.id = ANY(:ids)")).with("ids", ids.toArray(UUID[]::new)));
    }

    Map<UUID, NamedAvailability> ofAllInterviewers() {
        return named(sql.of(KNOWN.formatted("p.interviewer")));
    }

    @Transactional
    Optional<Availability> find(UUID personId) {
        return Optional.ofNullable(of(List.of(personId)).get(personId)).map(NamedAvailability::availability);
    }

    /** People with settings of their own. Locks their rows in the order of their ids. */
    List<Availability> lockLimited(Collection<UUID> ids) {
        return sql.of(LIMITED).with("ids", ids.toArray(UUID[]::new)).list(this::availability);
    }

    /** Creates the row if necessary, and locks it. */
    Availability lockOwn(UUID personId, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO availability (person_id, zone, weekly, overrides, buffer_before_millis,
                                                  buffer_after_millis, changed_at, version)
                        SELECT id, zone, '[]', '[]', 0, 0, :now, 0 FROM staff_member WHERE id = :id
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

    private Map<UUID, NamedAvailability> named(Sql.Statement people) {
        Map<UUID, NamedAvailability> found = new LinkedHashMap<>();
        people.list(
                row -> found.put(Sql.uuid(row, 1), new NamedAvailability(row.getString("name"), availability(row))));
        return found;
    }

    private Availability availability(ResultSet row) throws SQLException {
        UUID id = Sql.uuid(row, 1);
        ZoneId zone = Zones.of(row.getString("zone"), "UTC");
        if (row.getString("weekly") == null) {
            return Availability.unrestricted(id, zone);
        }
        HoursForm form =
                new HoursForm(read(row.getString("weekly"), WEEKLY), read(row.getString("overrides"), OVERRIDES));
        return new Availability(
                id,
                form.hours(zone),
                Duration.ofMillis(row.getLong("buffer_before_millis")),
                Duration.ofMillis(row.getLong("buffer_after_millis")),
                row.getObject("daily_cap", Integer.class),
                row.getObject("weekly_cap", Integer.class),
                row.getInt("version"));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
