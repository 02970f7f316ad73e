package dev.parley.meeting.quality;

import dev.parley.meeting.wire.QualityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the records of a meeting say. The database adds up, since there can be thousands of samples. */
@ApplicationScoped
class QualityFindings {

    private static final int MOST_MINUTES = 5_000;
    private static final int MOST_EVENTS = 1_000;

    private final EntityManager entities;

    QualityFindings(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, Measures> measures(UUID meetingId) {
        Map<UUID, Measures> byPerson = new HashMap<>();
        rows("""
                SELECT s.participant_id, count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY round_trip), avg(lost_in),
                    avg(lost_out), avg(jitter), avg(kbit_in), avg(kbit_out), avg(frames),
                    avg(CASE WHEN route = 'RELAY' THEN 1 ELSE 0 END)
                FROM quality_record r JOIN quality_sample s ON s.participant_id = r.participant_id
                WHERE r.meeting_id = :meeting GROUP BY s.participant_id""", meetingId, Integer.MAX_VALUE)
                .forEach(row -> byPerson.put(
                        (UUID) row[0],
                        new Measures(
                                ((Number) row[1]).intValue(),
                                number(row[2]),
                                number(row[3]),
                                number(row[4]),
                                number(row[5]),
                                number(row[6]),
                                number(row[7]),
                                number(row[8]),
                                number(row[9]))));
        return byPerson;
    }

    Map<UUID, List<QualityResponse.Minute>> minutes(UUID meetingId) {
        record Line(UUID person, QualityResponse.Minute minute) {}
        return rows("""
                SELECT s.participant_id, date_trunc('minute', measured_at) AS minute,
                    greatest(avg(lost_in), avg(lost_out)), avg(round_trip), avg(jitter)
                FROM quality_record r JOIN quality_sample s ON s.participant_id = r.participant_id
                WHERE r.meeting_id = :meeting GROUP BY s.participant_id, minute ORDER BY minute""", meetingId, MOST_MINUTES)
                .map(row -> new Line((UUID) row[0], new QualityResponse.Minute((Instant) row[1], grade(row))))
                .collect(Collectors.groupingBy(Line::person, Collectors.mapping(Line::minute, Collectors.toList())));
    }

    List<QualityResponse.Event> events(UUID meetingId) {
        return rows("""
                SELECT e.participant_id, e.peer_id, e.happened_at, e.kind, e.ms, e.cause
                FROM quality_record r JOIN quality_event e ON e.participant_id = r.participant_id
                WHERE r.meeting_id = :meeting ORDER BY e.happened_at, e.participant_id, e.seq""", meetingId, MOST_EVENTS)
                .map(row -> new QualityResponse.Event(
                        (UUID) row[0],
                        (UUID) row[1],
                        (Instant) row[2],
                        QualityEvent.Kind.valueOf((String) row[3]),
                        (Integer) row[4],
                        row[5] == null ? null : QualityEvent.Cause.valueOf((String) row[5])))
                .toList();
    }

    private static Grade grade(Object[] minute) {
        return Grade.of(number(minute[2]), number(minute[3]), number(minute[4]));
    }

    private Stream<Object[]> rows(String sql, UUID meetingId, int most) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter("meeting", meetingId)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Double number(Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }
}
