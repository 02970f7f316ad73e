package dev.parley.verification.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the history of a case, oldest entry first. */
@ApplicationScoped
public class ReadAudit {

    private final EntityManager entities;
    private final AuditJson json;
    private final CaseKeys keys;

    ReadAudit(EntityManager entities, AuditJson json, CaseKeys keys) {
        this.entities = entities;
        this.json = json;
        this.keys = keys;
    }

    public Page<LogResponse> page(UUID caseId, PageRequest page) {
        long total = (Long) entities.createNativeQuery("SELECT count(*) FROM audit_entry WHERE case_id = :id")
                .setParameter("id", caseId)
                .getSingleResult();
        List<?> rows = entities.createNativeQuery("""
                        SELECT a.id, a.at, a.actor, a.actor_id, p.name, a.action, cast(a.old_values AS text) AS old_values,
                               cast(a.new_values AS text) AS new_values, a.personal
                        FROM audit_entry a LEFT JOIN person p ON p.id = a.actor_id
                        WHERE a.case_id = :id ORDER BY a.at, a.id""", Tuple.class)
                .setParameter("id", caseId)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        Optional<byte[]> key = keys.find(caseId);
        return Page.of(rows.stream().map(row -> entry((Tuple) row, key)).toList(), total, page);
    }

    private LogResponse entry(Tuple row, Optional<byte[]> key) {
        byte[] sealed = row.get("personal", byte[].class);
        Optional<JsonNode> personal = sealed == null ? Optional.empty() : key.flatMap(k -> open(k, sealed));
        JsonNode values = personal.orElse(MissingNode.getInstance());
        return new LogResponse(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("actor", String.class),
                row.get("actor_id", UUID.class),
                row.get("name", String.class),
                row.get("action", String.class),
                json.merged(row.get("old_values", String.class), values.get("old")),
                json.merged(row.get("new_values", String.class), values.get("new")),
                values.path("reason").textValue(),
                sealed != null && personal.isEmpty() ? true : null);
    }

    /** Empty when its key was erased and a later entry created another one. */
    private Optional<JsonNode> open(byte[] key, byte[] sealed) {
        try {
            return Optional.of(json.read(Sealed.open(key, sealed)));
        } catch (IllegalArgumentException erased) {
            return Optional.empty();
        }
    }
}
