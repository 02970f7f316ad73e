package dev.parley.meeting.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One text per interview and author. */
@ApplicationScoped
class Notes {

    private final EntityManager entityManager;

    Notes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<NoteResponse> of(UUID interviewId, UUID authorId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        SELECT text, version, changed_at FROM interview_note
                        WHERE interview_id = :interview AND author_id = :author""")
                .setParameter("interview", interviewId)
                .setParameter("author", authorId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new NoteResponse((String) row[0], (Integer) row[1], (Instant) row[2]))
                .findFirst();
    }

    /** Returns false when the text has another version. @param version that is replaced; 0 for none */
    boolean write(UUID interviewId, UUID authorId, String text, int version, Instant now) {
        String statement = version == 0 ? """
                INSERT INTO interview_note (interview_id, author_id, text, version, changed_at)
                VALUES (:interview, :author, :text, :version + 1, :now) ON CONFLICT DO NOTHING""" : """
                UPDATE interview_note SET text = :text, version = version + 1, changed_at = :now
                WHERE interview_id = :interview AND author_id = :author AND version = :version""";
        return change(statement, interviewId, authorId, text, now)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    void replace(UUID interviewId, UUID authorId, String text, Instant now) {
        change("""
                INSERT INTO interview_note (interview_id, author_id, text, version, changed_at)
                VALUES (:interview, :author, :text, 1, :now)
                ON CONFLICT ON CONSTRAINT pk_interview_note DO UPDATE
                SET text = :text, version = interview_note.version + 1, changed_at = :now""", interviewId, authorId, text, now).executeUpdate();
    }

    private Query change(String statement, UUID interviewId, UUID authorId, String text, Instant now) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter("interview", interviewId)
                .setParameter("author", authorId)
                .setParameter("text", text)
                .setParameter("now", now);
    }
}
