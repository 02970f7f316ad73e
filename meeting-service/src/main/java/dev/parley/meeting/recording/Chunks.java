package dev.parley.meeting.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The chunks of recordings that have arrived. */
@ApplicationScoped
public class Chunks {

    private final EntityManager entities;

    Chunks(EntityManager entities) {
        this.entities = entities;
    }

    Optional<ReceivedChunk> find(UUID recordingId, int number) {
        return rows("recording_id = :recording AND number = " + number, recordingId).stream()
                .findFirst();
    }

    ReceivedChunks all(UUID recordingId) {
        return new ReceivedChunks(rows("recording_id = :recording", recordingId));
    }

    long bytes(UUID recordingId) {
        return ((Number) entities.createNativeQuery(
                                "SELECT coalesce(sum(bytes), 0) FROM recording_chunk WHERE recording_id = :recording")
                        .setParameter("recording", recordingId)
                        .getSingleResult())
                .longValue();
    }

    void add(UUID recordingId, ReceivedChunk chunk) {
        entities.createNativeQuery("INSERT INTO recording_chunk (recording_id, number, bytes, sha256, object_key)"
                        + " VALUES (:recording, :number, :bytes, :sha256, :key)")
                .setParameter("recording", recordingId)
                .setParameter("number", chunk.number())
                .setParameter("bytes", chunk.bytes())
                .setParameter("sha256", chunk.sha256())
                .setParameter("key", chunk.objectKey())
                .executeUpdate();
    }

    /** Their objects are needed no more. */
    void letGo(UUID recordingId) {
        entities.createNativeQuery("UPDATE recording_chunk SET object_key = NULL WHERE recording_id = :recording")
                .setParameter("recording", recordingId)
                .executeUpdate();
    }

    void removeFrom(UUID recordingId, int number) {
        entities.createNativeQuery("DELETE FROM recording_chunk WHERE recording_id = :recording AND number >= :number")
                .setParameter("recording", recordingId)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** How many have arrived, by recording; without those of which none has. */
    public Map<UUID, Integer> counts(UUID interviewId) {
        return tuples("""
                        SELECT c.recording_id AS id, count(*) AS received FROM recording_chunk c
                        JOIN recording r ON r.id = c.recording_id WHERE r.interview_id = :of GROUP BY c.recording_id""", "of", interviewId).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class), row -> ((Number) row.get("received")).intValue()));
    }

    private List<ReceivedChunk> rows(String which, UUID recordingId) {
        return tuples(
                        "SELECT number, bytes, sha256, object_key FROM recording_chunk WHERE " + which
                                + " ORDER BY number",
                        "recording",
                        recordingId)
                .stream()
                .map(row -> new ReceivedChunk(
                        row.get("number", Integer.class),
                        row.get("bytes", Integer.class),
                        row.get("sha256", String.class),
                        row.get("object_key", String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, String parameter, UUID value) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter(parameter, value)
                .getResultList();
    }
}
