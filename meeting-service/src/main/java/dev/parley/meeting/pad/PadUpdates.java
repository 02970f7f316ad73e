package dev.parley.meeting.pad;

import dev.parley.meeting.room.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** The updates of pads, in the order in which they were accepted. */
@ApplicationScoped
class PadUpdates {

    private final EntityManager entities;

    PadUpdates(EntityManager entities) {
        this.entities = entities;
    }

    record Stored(int seq, UUID participantId, Instant madeAt, byte[] content) {}

    /** The number of the participant's update if it is stored already. */
    OptionalInt find(Participant by, String updateId) {
        List<?> found = entities.createNativeQuery("""
                        SELECT seq FROM pad_update
                        WHERE meeting_id = :meeting AND participant_id = :participant AND update_id = :id""")
                .setParameter("meeting", by.meetingId())
                .setParameter("participant", by.participantId())
                .setParameter("id", updateId)
                .getResultList();
        return found.stream().mapToInt(seq -> ((Number) seq).intValue()).findFirst();
    }

    void add(Participant by, int seq, String updateId, byte[] content, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO pad_update (meeting_id, seq, participant_id, update_id, made_at, bytes, content)
                        VALUES (:meeting, :seq, :participant, :id, :now, :bytes, :content)""")
                .setParameter("meeting", by.meetingId())
                .setParameter("seq", seq)
                .setParameter("participant", by.participantId())
                .setParameter("id", updateId)
                .setParameter("now", now)
                .setParameter("bytes", content.length)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** The updates after a number: as many as fit, but the first in any case. */
    List<Stored> after(UUID meetingId, int since, int most, long maxBytes) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT seq, participant_id, made_at, content FROM (
                            SELECT u.*, sum(bytes) OVER (ORDER BY seq) AS total FROM pad_update u
                            WHERE meeting_id = :meeting AND seq > :since ORDER BY seq LIMIT :most) page
                        WHERE total <= :maxBytes OR seq = :since + 1 ORDER BY seq""")
                .setParameter("meeting", meetingId)
                .setParameter("since", since)
                .setParameter("most", most)
                .setParameter("maxBytes", maxBytes)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Stored((Integer) row[0], (UUID) row[1], (Instant) row[2], (byte[]) row[3]))
                .toList();
    }
}
