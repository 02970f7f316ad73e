package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** When interviewers are taken by interviews, for all of them in one query. */
@ApplicationScoped
class TakenTimes {

    private final EntityManager entities;

    TakenTimes(EntityManager entities) {
        this.entities = entities;
    }

    /** The people without room for an interview at that time. */
    Set<UUID> takenAt(Collection<Availability> people, TimeRange time) {
        Set<UUID> taken = new HashSet<>();
        read(people, time, (person, start, end) -> taken.add(person.personId()));
        return taken;
    }

    /** The times at which each person has no room. People who always have room are omitted. */
    Map<UUID, Intervals> between(Collection<Availability> people, TimeRange window) {
        Map<UUID, Blocked> blocked = new HashMap<>();
        read(people, window, (person, start, end) -> blocked.computeIfAbsent(
                        person.personId(), id -> new Blocked(person))
                .add(start, end));
        Map<UUID, Intervals> intervals = new HashMap<>();
        blocked.forEach((id, times) -> intervals.put(id, times.intervals()));
        return intervals;
    }

    /** The buffers of what stands are in its claim; those of the interview that is looked for are added here. */
    private static final class Blocked {

        private final long before;
        private final long after;
        private long[] starts = new long[64];
        private long[] ends = new long[64];
        private int size;

        Blocked(Availability person) {
            before = person.bufferBefore().toMillis();
            after = person.bufferAfter().toMillis();
        }

        void add(long start, long end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start - after;
            ends[size++] = end + before;
        }

        Intervals intervals() {
            return Intervals.of(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }

    private interface Claim {
        void of(Availability person, long start, long end);
    }

    private void read(Collection<Availability> people, TimeRange time, Claim claim) {
        entities.unwrap(Session.class).doWork(connection -> read(connection, List.copyOf(people), time, claim));
    }

    private static void read(Connection connection, List<Availability> people, TimeRange time, Claim claim)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT w.n, (1000 * date_part('epoch', lower(c.during)))::bigint,
                       (1000 * date_part('epoch', upper(c.during)))::bigint
                FROM unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[])
                    WITH ORDINALITY AS w (person_id, starts, ends, n)
                JOIN calendar_claim c ON c.kind = 'INTERVIEWER' AND c.person_id = w.person_id
                    AND c.during && tstzrange(w.starts, w.ends)""")) {
            query.setArray(1, array(connection, "uuid", people, Availability::personId));
            query.setArray(
                    2,
                    array(connection, "text", people, a -> text(a.padded(time).startsAt())));
            query.setArray(
                    3,
                    array(connection, "text", people, a -> text(a.padded(time).endsAt())));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    claim.of(people.get(rows.getInt(1) - 1), rows.getLong(2), rows.getLong(3));
                }
            }
        }
    }

    private static Array array(
            Connection connection, String type, List<Availability> people, Function<Availability, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, people.stream().map(value).toArray());
    }

    private static String text(Instant instant) {
        return instant.toString();
    }
}
