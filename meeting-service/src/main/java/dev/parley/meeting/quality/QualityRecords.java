package dev.parley.meeting.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.meeting.room.Participant;
import dev.parley.meeting.wire.QualityEvent;
import dev.parley.meeting.wire.QualitySample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** A record per participant, which counts what was taken, and what was taken. Nothing of it is changed. */
@ApplicationScoped
class QualityRecords {

    private final EntityManager entities;
    private final ObjectMapper json;

    QualityRecords(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Counts samples unless they come too early or are too many. @param due when the last ones may have been taken */
    boolean countSamples(Participant by, int count, int most, Instant due, Instant now) {
        return entities.createNativeQuery("""
                        INSERT INTO quality_record (participant_id, meeting_id, samples, events, sampled_at, changed_at)
                        VALUES (:participant, :meeting, :count, 0, :now, :now)
                        ON CONFLICT (participant_id) DO UPDATE
                        SET samples = quality_record.samples + :count, sampled_at = :now, changed_at = :now
                        WHERE quality_record.samples + :count <= :most
                        AND (quality_record.sampled_at IS NULL OR quality_record.sampled_at <= :due)""")
                        .setParameter("participant", by.participantId())
                        .setParameter("meeting", by.meetingId())
                        .setParameter("count", count)
                        .setParameter("most", most)
                        .setParameter("due", due)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Counts events unless they are too many. Returns how many there are with these. */
    OptionalInt countEvents(Participant by, int count, int most, Instant now) {
        List<?> counted = entities.createNativeQuery("""
                        INSERT INTO quality_record (participant_id, meeting_id, samples, events, changed_at)
                        VALUES (:participant, :meeting, 0, :count, :now)
                        ON CONFLICT (participant_id) DO UPDATE
                        SET events = quality_record.events + :count, changed_at = :now
                        WHERE quality_record.events + :count <= :most
                        RETURNING events""")
                .setParameter("participant", by.participantId())
                .setParameter("meeting", by.meetingId())
                .setParameter("count", count)
                .setParameter("most", most)
                .setParameter("now", now)
                .getResultList();
        return counted.stream().mapToInt(all -> ((Number) all).intValue()).findFirst();
    }

    void addSamples(Participant by, List<QualitySample> samples, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO quality_sample (participant_id, peer_id, measured_at, round_trip, jitter, lost_in,
                            lost_out, kbit_in, kbit_out, frames, route)
                        SELECT :participant, peer, :now, "roundTrip", jitter, "lostIn", "lostOut", "kbitIn", "kbitOut",
                            frames, route
                        FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (peer uuid, "roundTrip" integer,
                            jitter integer, "lostIn" double precision, "lostOut" double precision, "kbitIn" integer,
                            "kbitOut" integer, frames integer, route text)""")
                .setParameter("participant", by.participantId())
                .setParameter("now", now)
                .setParameter("rows", text(samples))
                .executeUpdate();
    }

    /** @param last number of the last of them */
    void addEvents(Participant by, List<QualityEvent> events, int last, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO quality_event (participant_id, seq, happened_at, kind, peer_id, ms, cause)
                        SELECT :participant, :before + nr,
                            CAST(:now AS timestamptz) - CAST(event ->> 'ago' AS integer) * interval '1 ms',
                            event ->> 'kind', CAST(event ->> 'peer' AS uuid), CAST(event ->> 'ms' AS integer),
                            event ->> 'cause'
                        FROM jsonb_array_elements(CAST(:rows AS jsonb)) WITH ORDINALITY AS r (event, nr)""")
                .setParameter("participant", by.participantId())
                .setParameter("before", last - events.size())
                .setParameter("now", now)
                .setParameter("rows", text(events))
                .executeUpdate();
    }

    /** Participants whose records nobody changed since. */
    @Transactional
    List<UUID> unchangedSince(Instant since, int most) {
        List<?> participants = entities.createNativeQuery(
                        "SELECT participant_id FROM quality_record WHERE changed_at <= :since ORDER BY changed_at")
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
        return participants.stream().map(UUID.class::cast).toList();
    }

    /** Returns false when somebody was faster, or changed it. */
    @Transactional
    boolean forget(UUID participantId, Instant since) {
        return entities.createNativeQuery(
                                "DELETE FROM quality_record WHERE participant_id = :id AND changed_at <= :since")
                        .setParameter("id", participantId)
                        .setParameter("since", since)
                        .executeUpdate()
                == 1;
    }

    private String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
