package dev.parley.verification.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Every object that may be in the storage: arriving before it is put there, kept once a document holds it, doomed when
 * none does any more. What arrives for too long, and what is doomed, is due for collection. Time is the database's.
 */
@ApplicationScoped
public class ObjectBook {

    private final EntityManager entities;

    ObjectBook(EntityManager entities) {
        this.entities = entities;
    }

    /** @return the key under which it may be put */
    String arriving(UUID caseId, UUID documentId, Duration within) {
        String key = "cases/" + caseId + "/" + documentId;
        entities.createNativeQuery("""
                        INSERT INTO stored_object (object_key, case_id, state, due_at)
                        VALUES (:key, :case, 'arriving', clock_timestamp() + :within * interval '1 millisecond')""")
                .setParameter("key", key)
                .setParameter("case", caseId)
                .setParameter("within", within.toMillis())
                .executeUpdate();
        return key;
    }

    /** Returns false when the upload took so long that its object was collected. */
    boolean keep(String key) {
        return entities.createNativeQuery("UPDATE stored_object SET state = 'kept', due_at = NULL"
                                + " WHERE object_key = :key AND state = 'arriving'")
                        .setParameter("key", key)
                        .executeUpdate()
                == 1;
    }

    /** Written down anew when it was collected before it had arrived completely. */
    void doom(UUID caseId, String key) {
        entities.createNativeQuery("""
                        INSERT INTO stored_object (object_key, case_id, state, due_at)
                        VALUES (:key, :case, 'doomed', clock_timestamp())
                        ON CONFLICT (object_key) DO UPDATE
                        SET state = 'doomed', attempts = 0, due_at = EXCLUDED.due_at""")
                .setParameter("key", key)
                .setParameter("case", caseId)
                .executeUpdate();
    }

    /** Those that are arriving, too. */
    void doomAll(UUID caseId) {
        entities.createNativeQuery("UPDATE stored_object SET state = 'doomed', attempts = 0, due_at = clock_timestamp()"
                        + " WHERE case_id = :case AND state <> 'doomed'")
                .setParameter("case", caseId)
                .executeUpdate();
    }

    /** Objects that are due; each is left alone by others for longer after each try. */
    @SuppressWarnings("unchecked")
    List<String> claim(int most, Duration retryAfter) {
        return entities.createNativeQuery("""
                        UPDATE stored_object o SET state = 'doomed', attempts = o.attempts + 1,
                            due_at = clock_timestamp()
                                + least(:retry * power(2, least(o.attempts, 20)), 3600000) * interval '1 millisecond'
                        WHERE o.object_key IN (SELECT d.object_key FROM stored_object d
                            WHERE d.due_at <= clock_timestamp() ORDER BY d.due_at
                            LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING o.object_key""")
                .setParameter("most", most)
                .setParameter("retry", retryAfter.toMillis())
                .getResultList();
    }

    void gone(String key) {
        entities.createNativeQuery("DELETE FROM stored_object WHERE object_key = :key AND state = 'doomed'")
                .setParameter("key", key)
                .executeUpdate();
    }
}
