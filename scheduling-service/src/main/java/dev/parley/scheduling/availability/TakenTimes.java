package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** When interviewers are taken by interviews, for all of them in one query. */
@ApplicationScoped
class TakenTimes {

    private final EntityManager entities;

    TakenTimes(EntityManager entities) {
        this.entities = entities;
    }

    /** Who of them has no room for an interview at that time. */
    Set<UUID> takenAt(Collection<Availability> people, TimeRange time) {
        Set<UUID> taken = new HashSet<>();
        read(people, time, (person, start, end) -> taken.add(person.personId()));
        return taken;
    }

    /** When each of them has none; who is never taken is absent. */
    Map<UUID, Intervals> between(Collection<Availability> people, TimeRange window) {
        Map<UUID, List<TimeRange>> taken = new HashMap<>();
        read(people, window, (person, start, end) -> taken.computeIfAbsent(person.personId(), id -> new ArrayList<>())
                .add(person.blockedBy(new TimeRange(Instant.ofEpochMilli(start), Instant.ofEpochMilli(end)))));
        Map<UUID, Intervals> intervals = new HashMap<>();
        taken.forEach((id, ranges) -> intervals.put(id, Intervals.of(ranges)));
        return intervals;
    }

    private interface Claim {
        void of(Availability person, long start, long end);
    }

    private void read(Collection<Availability> people, TimeRange time, Claim claim) {
        Map<UUID, Availability> known = new HashMap<>();
        people.forEach(person -> known.put(person.personId(), person));
        entities.unwrap(Session.class).doWork(connection -> read(connection, known, time, claim));
    }

    private static void read(Connection connection, Map<UUID, Availability> people, TimeRange time, Claim claim)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT c.person_id, (1000 * date_part('epoch', lower(c.during)))::bigint,
                       (1000 * date_part('epoch', upper(c.during)))::bigint
                FROM unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[]) AS w (person_id, starts, ends)
                JOIN calendar_claim c ON c.kind = 'INTERVIEWER' AND c.person_id = w.person_id
                    AND c.during && tstzrange(w.starts, w.ends)""")) {
            List<Availability> each = List.copyOf(people.values());
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", each.stream().map(Availability::personId).toArray()));
            query.setArray(
                    2,
                    times(
                            connection,
                            each.stream().map(a -> a.padded(time).startsAt()).toList()));
            query.setArray(
                    3,
                    times(
                            connection,
                            each.stream().map(a -> a.padded(time).endsAt()).toList()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    claim.of(people.get(rows.getObject(1, UUID.class)), rows.getLong(2), rows.getLong(3));
                }
            }
        }
    }

    private static java.sql.Array times(Connection connection, List<Instant> instants) throws SQLException {
        return connection.createArrayOf(
                "text", instants.stream().map(Instant::toString).toArray());
    }
}
