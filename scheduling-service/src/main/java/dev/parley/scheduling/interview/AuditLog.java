package dev.parley.scheduling.interview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.id.Ids;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.shared.Sql;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Records who did what to an interview. Append-only, which the database enforces. */
@ApplicationScoped
public class AuditLog {

    private static final String ADD = """
            INSERT INTO audit_entry (id, interview_id, at, actor_id, action, old_values, new_values, reason, via)
            VALUES (:id, :interview, :now, :actor, :action, cast(:old AS jsonb), cast(:new AS jsonb), :reason, :via)""";

    private final EntityManager entities;
    private final Sql sql;
    private final ObjectMapper json;
    private final InstantSource clock;

    AuditLog(EntityManager entities, Sql sql, ObjectMapper json, InstantSource clock) {
        this.entities = entities;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Records a change made now. Stores only the differences. */
    public void changed(Interview interview, UUID actorId, String action, Map<String, Object> before) {
        add(interview, actorId, action, before, AuditValues.of(interview), null, null);
    }

    /** @param reason of whoever changed it */
    public void changed(Interview interview, UUID actorId, String action, Map<String, Object> before, String reason) {
        add(interview, actorId, action, before, AuditValues.of(interview), reason, null);
    }

    public Map<String, Object> snapshot(Interview interview) {
        return AuditValues.of(interview);
    }

    public void record(
            Interview interview,
            Actor by,
            String action,
            Map<String, Object> before,
            Map<String, Object> after,
            String reason) {
        add(
                interview,
                by.id(),
                action,
                before,
                after,
                reason,
                by.via() == null ? null : by.via().name());
    }

    /** Records that a person joined. The room tells which kind of link they used. */
    public void joined(Interview interview, UUID actorId, Map<String, Object> before, String via) {
        add(interview, actorId, "JOINED", before, AuditValues.of(interview), null, via);
    }

    private void add(
            Interview interview,
            UUID actorId,
            String action,
            Map<String, Object> before,
            Map<String, Object> after,
            String reason,
            String via) {
        entities.flush();
        sql.of(ADD)
                .with("id", Ids.next())
                .with("interview", interview.id())
                .with("now", clock.instant())
                .with("actor", actorId)
                .with("action", action)
                .with("old", text(difference(before, after)))
                .with("new", text(difference(after, before)))
                .with("reason", reason)
                .with("via", via)
                .update();
    }

    /** Whether the candidate knows of an interview that has no time yet. */
    public boolean toldCandidate(UUID interviewId) {
        return has(interviewId, "action IN ('ASKED_FOR_TIME', 'SLOT_OFFERED')");
    }

    /** Whether the candidate was asked for another time and has not chosen one. */
    public boolean askedSincePlaced(UUID interviewId) {
        return has(interviewId, """
                action = 'ASKED_FOR_TIME' AND at >= (
                    SELECT max(p.at) FROM audit_entry p
                    WHERE p.interview_id = :interview AND p.action IN ('SCHEDULED', 'RESCHEDULED'))""");
    }

    private boolean has(UUID interviewId, String condition) {
        return (Boolean) entities.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM audit_entry WHERE interview_id = :interview AND " + condition + ")")
                .setParameter("interview", interviewId)
                .getSingleResult();
    }

    Page<LogResponse> page(UUID interviewId, PageRequest page) {
        Long total =
                (Long) entities.createNativeQuery("SELECT count(*) FROM audit_entry WHERE interview_id = :interview")
                        .setParameter("interview", interviewId)
                        .getSingleResult();
        List<Tuple> rows = entities
                .createNativeQuery("""
                        SELECT a.id, a.at, a.actor_id, coalesce(s.name, c.name) AS actor_name, a.action,
                               cast(a.old_values AS text) AS old_values, cast(a.new_values AS text) AS new_values,
                               a.reason, a.via
                        FROM audit_entry a JOIN interview i ON i.id = a.interview_id
                        LEFT JOIN staff_member s ON s.id = a.actor_id
                        LEFT JOIN candidate c ON c.id = i.candidate_id AND a.actor_id IN (c.id, c.person_id)
                        WHERE a.interview_id = :interview ORDER BY a.at, a.id""", Tuple.class)
                .setParameter("interview", interviewId)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList()
                .stream()
                .map(Tuple.class::cast)
                .toList();
        return Page.of(rows.stream().map(this::entry).toList(), total, page);
    }

    private LogResponse entry(Tuple row) {
        return new LogResponse(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("actor_id", UUID.class),
                row.get("actor_name", String.class),
                row.get("action", String.class),
                tree(row.get("old_values", String.class)),
                tree(row.get("new_values", String.class)),
                row.get("reason", String.class),
                row.get("via", String.class));
    }

    private static Map<String, Object> difference(Map<String, Object> values, Map<String, Object> others) {
        if (values == null || others == null) {
            return values;
        }
        Map<String, Object> different = new LinkedHashMap<>(values);
        different.entrySet().removeIf(entry -> Objects.equals(others.get(entry.getKey()), entry.getValue()));
        return different;
    }

    private String text(Map<String, Object> values) {
        try {
            return values == null ? null : json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode tree(String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
