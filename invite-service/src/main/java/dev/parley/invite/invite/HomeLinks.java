package dev.parley.invite.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.UUID;

/** Stores which version of the links to a candidate's own page is valid. */
@ApplicationScoped
public class HomeLinks {

    private final EntityManager entities;

    HomeLinks(EntityManager entities) {
        this.entities = entities;
    }

    public int version(UUID personId) {
        return entities.createNativeQuery("SELECT version FROM home_link WHERE person_id = :person", Integer.class)
                .setParameter("person", personId)
                .getResultStream()
                .mapToInt(Integer.class::cast)
                .findFirst()
                .orElse(0);
    }

    /** Invalidates all links made so far. */
    void replace(UUID personId) {
        entities.createNativeQuery("""
                        INSERT INTO home_link AS h (person_id, version) VALUES (:person, 1)
                        ON CONFLICT (person_id) DO UPDATE SET version = h.version + 1
                        """).setParameter("person", personId).executeUpdate();
    }
}
