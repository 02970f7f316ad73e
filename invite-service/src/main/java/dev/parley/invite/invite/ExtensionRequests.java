package dev.parley.invite.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wishes for more time. The database keeps at most one of an invite open. */
@ApplicationScoped
public class ExtensionRequests {

    private final EntityManager entities;

    ExtensionRequests(EntityManager entities) {
        this.entities = entities;
    }

    /** Returns false when the invite has an open request already. */
    public boolean open(UUID id, UUID inviteId, String note, Instant now) {
        return entities.createNativeQuery("""
                        INSERT INTO extension_request (id, invite_id, status, note, asked_at)
                        VALUES (:id, :invite, 'open', :note, :now)
                        ON CONFLICT (invite_id) WHERE status = 'open' DO NOTHING""")
                        .setParameter("id", id)
                        .setParameter("invite", inviteId)
                        .setParameter("note", note)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Returns false when it is not open any more. */
    public boolean decide(UUID id, UUID inviteId, String status, UUID by, Instant now) {
        return entities.createNativeQuery("""
                        UPDATE extension_request SET status = :status, decided_at = :now, decided_by = :by
                        WHERE id = :id AND invite_id = :invite AND status = 'open'""")
                        .setParameter("status", status)
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("id", id)
                        .setParameter("invite", inviteId)
                        .executeUpdate()
                == 1;
    }

    /** Nobody has to decide any more. */
    public void close(UUID inviteId, String status, Instant now) {
        entities.createNativeQuery("""
                        UPDATE extension_request SET status = :status, decided_at = :now
                        WHERE invite_id = :invite AND status = 'open'""")
                .setParameter("status", status)
                .setParameter("now", now)
                .setParameter("invite", inviteId)
                .executeUpdate();
    }

    public Optional<ExtensionRequest> find(UUID id, UUID inviteId) {
        return read(
                        "SELECT id, invite_id, status, note, asked_at FROM extension_request"
                                + " WHERE id = ?1 AND invite_id = ?2",
                        id,
                        inviteId)
                .map(ExtensionRequests::request)
                .findFirst();
    }

    public Optional<ExtensionRequest> newest(UUID inviteId) {
        return read(
                        "SELECT id, invite_id, status, note, asked_at FROM extension_request"
                                + " WHERE invite_id = ?1 ORDER BY asked_at DESC, id DESC LIMIT 1",
                        inviteId)
                .map(ExtensionRequests::request)
                .findFirst();
    }

    /** The open request of each invite that has one. */
    Map<UUID, ExtensionRequest> openOf(Collection<UUID> inviteIds) {
        return read(
                        "SELECT id, invite_id, status, note, asked_at FROM extension_request"
                                + " WHERE status = 'open' AND invite_id = ANY (?1)",
                        (Object) inviteIds.toArray(UUID[]::new))
                .collect(Collectors.toMap(row -> row.get("invite_id", UUID.class), ExtensionRequests::request));
    }

    private Stream<Tuple> read(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static ExtensionRequest request(Tuple row) {
        return new ExtensionRequest(
                row.get("id", UUID.class),
                row.get("status", String.class),
                row.get("note", String.class),
                row.get("asked_at", Instant.class));
    }
}
