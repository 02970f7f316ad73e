package dev.parley.invite.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.Optional;
import java.util.UUID;

/** Pictures of members. */
@ApplicationScoped
class Photos {

    private final EntityManager em;

    Photos(EntityManager em) {
        this.em = em;
    }

    void put(UUID userId, byte[] picture) {
        em.createNativeQuery("""
                        INSERT INTO profile_photo (user_id, picture) VALUES (:user, :picture)
                        ON CONFLICT (user_id) DO UPDATE SET picture = excluded.picture
                        """)
                .setParameter("user", userId)
                .setParameter("picture", picture)
                .executeUpdate();
    }

    void remove(UUID userId) {
        em.createNativeQuery("DELETE FROM profile_photo WHERE user_id = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }

    /** Empty unless it is the viewer's own, of somebody who can be found, or of somebody who rang the viewer or was rung. */
    Optional<byte[]> seenBy(UUID viewer, UUID userId) {
        return em.createNativeQuery("""
                        SELECT f.picture FROM profile_photo f JOIN profile p ON p.user_id = f.user_id
                        WHERE f.user_id = :user AND (f.user_id = :viewer OR (p.complete AND p.open)
                            OR EXISTS (SELECT 1 FROM live_invitation l
                                       WHERE l.inviter_id = f.user_id AND l.invitee_id = :viewer)
                            OR EXISTS (SELECT 1 FROM live_invitation l
                                       WHERE l.inviter_id = :viewer AND l.invitee_id = f.user_id))
                        """, byte[].class)
                .setParameter("user", userId)
                .setParameter("viewer", viewer)
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst();
    }
}
