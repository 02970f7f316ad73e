package dev.parley.meeting.room;

import dev.parley.meeting.wire.ServerMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The chat messages of rooms. */
@ApplicationScoped
class ChatMessages {

    private final EntityManager entityManager;

    ChatMessages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Returns false when the participant's message is already stored. */
    boolean add(Participant by, String id, String text, Instant now) {
        return entityManager
                        .createNativeQuery("""
                                INSERT INTO chat_message (interview_id, participant_id, message_id, name, text, said_at)
                                VALUES (:interview, :participant, :id, :name, :text, :now) ON CONFLICT DO NOTHING""")
                        .setParameter("interview", by.meetingId())
                        .setParameter("participant", by.participantId())
                        .setParameter("id", id)
                        .setParameter("name", by.displayName())
                        .setParameter("text", text)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    long countSince(Participant by, Instant since) {
        return ((Number) entityManager
                        .createNativeQuery("""
                                SELECT count(*) FROM chat_message
                                WHERE interview_id = :interview AND participant_id = :participant AND said_at > :since""")
                        .setParameter("interview", by.meetingId())
                        .setParameter("participant", by.participantId())
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    /** The latest 500 messages, oldest first. */
    List<ServerMessage.Chat> of(UUID meetingId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        SELECT message_id, participant_id, name, credential <> 'ROOM_ID', text, said_at
                        FROM chat_message JOIN participant USING (interview_id, participant_id)
                        WHERE interview_id = :interview ORDER BY said_at DESC, message_id DESC LIMIT 500""")
                .setParameter("interview", meetingId)
                .getResultList();
        return rows.reversed().stream()
                .map(Object[].class::cast)
                .map(row -> new ServerMessage.Chat(
                        (String) row[0], (UUID) row[1], (String) row[2], (Boolean) row[3], (String) row[4], (Instant)
                                row[5]))
                .toList();
    }
}
