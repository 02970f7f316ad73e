package dev.parley.verification.audit;

import dev.parley.platform.id.Ids;
import dev.parley.verification.person.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** Who did what to a case; append-only, which the database enforces. What is personal in it is encrypted. */
@ApplicationScoped
public class AuditLog {

    private final EntityManager entities;
    private final AuditJson json;
    private final CaseKeys keys;
    private final InstantSource clock;

    AuditLog(EntityManager entities, AuditJson json, CaseKeys keys, InstantSource clock) {
        this.entities = entities;
        this.json = json;
        this.keys = keys;
        this.clock = clock;
    }

    /** To be taken before a change. */
    public Snapshot before(Audited unchanged) {
        return unchanged.snapshot();
    }

    /** A change made now: only what differs is kept. */
    public void changed(Audited changed, Actor by, CaseAction action, Snapshot before, String reason) {
        Snapshot after = changed.snapshot();
        write(
                changed,
                by,
                action,
                Change.between(before.open(), after.open(), reason).personally(before.personal(), after.personal()));
    }

    /** A case that has just been created; its contact details are in the case itself. */
    public void created(Audited fresh, Actor by) {
        write(
                fresh,
                by,
                CaseAction.CREATED,
                Change.between(Map.of(), fresh.snapshot().open(), null));
    }

    /** Something that shows in no field of the case. */
    public void happened(Audited to, Actor by, CaseAction action, Map<String, Object> details, String reason) {
        write(to, by, action, Change.between(Map.of(), details, reason));
    }

    private void write(Audited to, Actor by, CaseAction action, Change change) {
        entities.flush();
        byte[] personal = change.isPersonal() ? Sealed.seal(keys.findOrMake(to.id()), json.personal(change)) : null;
        entities.createNativeQuery("""
                        INSERT INTO audit_entry (id, case_id, at, actor, actor_id, action, old_values, new_values, personal)
                        VALUES (:id, :case, :at, :actor, cast(:actorId AS uuid), :action,
                                cast(:old AS jsonb), cast(:new AS jsonb), cast(:personal AS bytea))""")
                .setParameter("id", Ids.next())
                .setParameter("case", to.id())
                .setParameter("at", clock.instant())
                .setParameter("actor", by.kind().name().toLowerCase(Locale.ROOT))
                .setParameter("actorId", by.id() == null ? null : by.id().toString())
                .setParameter("action", action.name())
                .setParameter("old", json.text(change.before()))
                .setParameter("new", json.text(change.after()))
                .setParameter("personal", personal)
                .executeUpdate();
    }
}
