package dev.parley.platform.storage;

import jakarta.persistence.EntityManager;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Every object that may be in a service's storage, in its table {@code stored_object}: arriving before it is put there,
 * kept once a row holds it, doomed when none does any more. What arrives for too long, and what is doomed, is due for
 * collection. Time is the database's.
 */
public final class ObjectBook {

    private final EntityManager entities;
    private final String ownerColumn;

    /** @param ownerColumn of the table: whose object it is */
    public ObjectBook(EntityManager entities, String ownerColumn) {
        this.entities = entities;
        this.ownerColumn = ownerColumn;
    }

    /**
     * The object may be put now.
     *
     * @return its key
     */
    public String arriving(UUID owner, String key, Duration within) {
        entities.createNativeQuery("""
                        INSERT INTO stored_object (object_key, %s, state, due_at)
                        VALUES (:key, :owner, 'arriving', clock_timestamp() + :within * interval '1 millisecond')""".formatted(ownerColumn))
                .setParameter("key", key)
                .setParameter("owner", owner)
                .setParameter("within", within.toMillis())
                .executeUpdate();
        return key;
    }

    /** Returns false when the upload took so long that its object was collected. */
    public boolean keep(String key) {
        return entities.createNativeQuery("UPDATE stored_object SET state = 'kept', due_at = NULL"
                                + " WHERE object_key = :key AND state = 'arriving'")
                        .setParameter("key", key)
                        .executeUpdate()
                == 1;
    }

    /** Written down anew when it was collected before it had arrived completely. */
    public void doom(UUID owner, String key) {
        entities.createNativeQuery("""
                        INSERT INTO stored_object (object_key, %s, state, due_at)
                        VALUES (:key, :owner, 'doomed', clock_timestamp())
                        ON CONFLICT (object_key) DO UPDATE
                        SET state = 'doomed', attempts = 0, due_at = EXCLUDED.due_at""".formatted(ownerColumn))
                .setParameter("key", key)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Objects that were kept. */
    public void doom(Collection<String> keys) {
        if (!keys.isEmpty()) {
            entities.createNativeQuery("UPDATE stored_object SET state = 'doomed', attempts = 0,"
                            + " due_at = clock_timestamp() WHERE object_key IN (:keys)")
                    .setParameter("keys", keys)
                    .executeUpdate();
        }
    }

    /** Those that are arriving, too. */
    public void doomAll(UUID owner) {
        entities.createNativeQuery("UPDATE stored_object SET state = 'doomed', attempts = 0, due_at = clock_timestamp()"
                        + " WHERE " + ownerColumn + " = :owner AND state <> 'doomed'")
                .setParameter("owner", owner)
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
