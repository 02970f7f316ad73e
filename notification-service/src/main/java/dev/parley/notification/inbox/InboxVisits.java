package dev.parley.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When people last looked at their notifications. */
@ApplicationScoped
class InboxVisits {

    private final EntityManager entities;

    InboxVisits(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Instant> last(UUID person) {
        @SuppressWarnings("unchecked")
        List<Instant> found = entities.createNativeQuery(
                        "SELECT visited_at FROM inbox_visit WHERE person_id = :person", Instant.class)
                .setParameter("person", person)
                .getResultList();
        return found.stream().findFirst();
    }

    void visited(UUID person, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO inbox_visit (person_id, visited_at) VALUES (:person, :now)
                        ON CONFLICT (person_id) DO UPDATE SET visited_at = EXCLUDED.visited_at
                        """)
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
    }

    void forget(UUID person) {
        entities.createNativeQuery("DELETE FROM inbox_visit WHERE person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
