package dev.parley.notification.inbox;

import dev.parley.platform.id.Ids;
import dev.parley.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InboxItems implements PanacheRepositoryBase<InboxItem, UUID> {

    private final FactsText texts;

    InboxItems(FactsText texts) {
        this.texts = texts;
    }

    /** Returns the id of the new notification, or nothing when the person was told of the occasion before. */
    Optional<UUID> add(UUID person, News news, Instant now) {
        UUID id = Ids.next();
        int added = getEntityManager()
                .createNativeQuery("""
                        INSERT INTO inbox_item (id, person_id, occasion, type, subject_type, subject_id, about_id, facts,
                                                personal, happened_at, created_at)
                        VALUES (:id, :person, :occasion, :type, :subjectType, :subject, CAST(:about AS uuid), :facts,
                                CAST(:personal AS bytea), :at, :now)
                        ON CONFLICT ON CONSTRAINT ux_inbox_item_occasion DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("person", person)
                .setParameter("occasion", news.occasion())
                .setParameter("type", news.type().name())
                .setParameter("subjectType", news.subjectType())
                .setParameter("subject", news.subjectId())
                .setParameter(
                        "about", news.aboutId() == null ? null : news.aboutId().toString())
                .setParameter("facts", texts.write(news.facts()))
                .setParameter("personal", texts.seal(news.personal()))
                .setParameter("at", news.at())
                .setParameter("now", now)
                .executeUpdate();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** The person's own, newest first, with one more than asked for when there are more. */
    List<InboxItem> list(UUID person, boolean unreadOnly, boolean archived, Cursor after, int limit) {
        Parameters values = Parameters.with("person", person);
        String filter = "personId = :person and archivedAt is " + (archived ? "not null" : "null");
        if (unreadOnly) {
            filter += " and readAt is null";
        }
        if (after != null) {
            filter += " and (createdAt < :at or createdAt = :at and id < :after)";
            values.and("at", after.at()).and("after", after.id());
        }
        return find(filter + " order by createdAt desc, id desc", values.map())
                .range(0, limit)
                .list();
    }

    Optional<InboxItem> ownForUpdate(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those about a subject, which nobody adds to or changes until the transaction ends. */
    List<InboxItem> about(String subjectType, UUID subject) {
        lock(subject);
        return list("subjectType = ?1 and subjectId = ?2", subjectType, subject);
    }

    /** Until the transaction ends. */
    void lock(UUID subject) {
        getEntityManager()
                .createNativeQuery(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:subject, 0))) AS locked")
                .setParameter("subject", "inbox:" + subject)
                .getSingleResult();
    }

    long countUnread(UUID person) {
        return count("personId = ?1 and readAt is null and archivedAt is null", person);
    }
}
