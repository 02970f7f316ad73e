package dev.parley.notification.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Read model of the states of interviews, invites, live invitations and verification cases, fed by their events. */
@ApplicationScoped
public class SubjectStates {

    private final EntityManager em;

    SubjectStates(EntityManager em) {
        this.em = em;
    }

    public Optional<SubjectState> find(String type, UUID id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "SELECT sequence, state, revision FROM subject_state WHERE subject_type = :type AND subject_id = :id",
                        Tuple.class)
                .setParameter("type", type)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new SubjectState(
                        ((Number) row.get(0)).longValue(), (String) row.get(1), ((Number) row.get(2)).intValue()));
    }

    /** Returns false for an older state, which never replaces a newer one. */
    boolean apply(String type, UUID id, SubjectState state) {
        return em.createNativeQuery("""
                        INSERT INTO subject_state (subject_type, subject_id, sequence, state, revision)
                        VALUES (:type, :id, :sequence, :state, :revision)
                        ON CONFLICT (subject_type, subject_id) DO UPDATE
                        SET sequence = EXCLUDED.sequence, state = EXCLUDED.state, revision = EXCLUDED.revision
                        WHERE subject_state.sequence < EXCLUDED.sequence
                        """)
                        .setParameter("type", type)
                        .setParameter("id", id)
                        .setParameter("sequence", state.sequence())
                        .setParameter("state", state.state())
                        .setParameter("revision", state.revision())
                        .executeUpdate()
                > 0;
    }

    void forget(String type, UUID id) {
        em.createNativeQuery("DELETE FROM subject_state WHERE subject_type = :type AND subject_id = :id")
                .setParameter("type", type)
                .setParameter("id", id)
                .executeUpdate();
    }
}
