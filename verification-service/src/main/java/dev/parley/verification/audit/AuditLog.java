package dev.parley.verification.audit;

import dev.parley.platform.id.Ids;
import dev.parley.verification.person.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Records who did what to a case. The database allows only new entries. Personal values are encrypted. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT = """
            INSERT INTO audit_entry (id, case_id, at, actor, actor_id, action, old_values, new_values, personal)
            VALUES (?, ?, ?, ?, ?, ?, cast(? AS jsonb), cast(? AS jsonb), ?)""";

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

    /** Take the snapshot before the change. */
    public Snapshot before(Audited unchanged) {
        return unchanged.snapshot();
    }

    /** Records a change that happens now. Stores only the values that differ. */
    public void changed(Audited changed, Actor by, CaseAction action, Snapshot before, String reason) {
        Snapshot after = changed.snapshot();
        write(
                changed,
                by,
                action,
                Change.between(before.open(), after.open(), reason).personally(before.personal(), after.personal()));
    }

    /** Records new cases. Their contact details are not repeated here, because the cases contain them. */
    public void created(List<? extends Audited> fresh, Actor by) {
        entities.flush();
        write(fresh.stream()
                .map(each -> entry(
                        each,
                        by,
                        CaseAction.CREATED,
                        Change.between(Map.of(), each.snapshot().open(), null)))
                .toList());
    }

    /** Records an action that changes no field of the case. */
    public void happened(Audited to, Actor by, CaseAction action, Map<String, Object> details, String reason) {
        write(to, by, action, Change.between(Map.of(), details, reason));
    }

    private void write(Audited to, Actor by, CaseAction action, Change change) {
        entities.flush();
        write(List.of(entry(to, by, action, change)));
    }

    private Entry entry(Audited to, Actor by, CaseAction action, Change change) {
        return new Entry(
                to.id(),
                by,
                action,
                json.text(change.before()),
                json.text(change.after()),
                change.isPersonal() ? Sealed.seal(keys.findOrMake(to.id()), json.personal(change)) : null);
    }

    /**
     * Writes all entries in one round trip, without Hibernate, which would check all its entities before each of them.
     */
    private void write(List<Entry> entries) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (Entry entry : entries) {
                    statement.setObject(1, Ids.next());
                    statement.setObject(2, entry.caseId());
                    statement.setObject(3, now);
                    statement.setString(4, entry.by().kind().name().toLowerCase(Locale.ROOT));
                    statement.setObject(5, entry.by().id(), Types.OTHER);
                    statement.setString(6, entry.action().name());
                    statement.setString(7, entry.before());
                    statement.setString(8, entry.after());
                    statement.setBytes(9, entry.personal());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** @param personal encrypted; null when the change contains nothing personal */
    private record Entry(UUID caseId, Actor by, CaseAction action, String before, String after, byte[] personal) {}
}
