package dev.parley.scheduling.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which version of a person's feed address is good. */
@ApplicationScoped
class CalendarFeeds {

    record Feed(UUID personId, int version, Instant createdAt) {}

    private final EntityManager entities;

    CalendarFeeds(EntityManager entities) {
        this.entities = entities;
    }

    /** The one that stands, of somebody who still interviews. */
    @SuppressWarnings("unchecked")
    Optional<Feed> standing(UUID personId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT f.link_version, f.created_at FROM calendar_feed f JOIN staff_member p ON p.id = f.person_id
                        WHERE f.person_id = :person AND f.revoked_at IS NULL AND p.interviewer""", Tuple.class)
                .setParameter("person", personId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Feed(
                        personId, row.get("link_version", Integer.class), row.get("created_at", Instant.class)));
    }

    /** A new address; a former one stops working. */
    void renew(UUID personId, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO calendar_feed (person_id, link_version, created_at) VALUES (:person, 1, :now)
                        ON CONFLICT (person_id) DO UPDATE
                        SET link_version = calendar_feed.link_version + 1, created_at = :now, revoked_at = NULL""")
                .setParameter("person", personId)
                .setParameter("now", now)
                .executeUpdate();
    }

    void revoke(UUID personId, Instant now) {
        entities.createNativeQuery(
                        "UPDATE calendar_feed SET revoked_at = :now WHERE person_id = :person AND revoked_at IS NULL")
                .setParameter("person", personId)
                .setParameter("now", now)
                .executeUpdate();
    }
}
