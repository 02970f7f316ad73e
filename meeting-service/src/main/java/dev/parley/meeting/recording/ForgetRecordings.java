package dev.parley.meeting.recording;

import dev.parley.platform.storage.ObjectBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import java.util.UUID;

/** Part of a deletion. Deletes the rows now, and the objects after the commit. */
@ApplicationScoped
public class ForgetRecordings {

    private final EntityManager entities;
    private final ObjectBook book;

    ForgetRecordings(EntityManager entities, ObjectBook book) {
        this.entities = entities;
        this.book = book;
    }

    /** @return how many there were */
    public int of(UUID interviewId) {
        entities.createQuery("select r.id from Recording r where r.interviewId = :id", UUID.class)
                .setParameter("id", interviewId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        delete(
                "DELETE FROM recording_chunk WHERE recording_id IN (SELECT id FROM recording WHERE interview_id = :id)",
                interviewId);
        int count = delete("DELETE FROM recording WHERE interview_id = :id", interviewId);
        book.doomAll(interviewId);
        return count;
    }

    private int delete(String sql, UUID interviewId) {
        return entities.createNativeQuery(sql).setParameter("id", interviewId).executeUpdate();
    }
}
