package dev.parley.notification.inbox;

import dev.parley.platform.page.Cursor;
import dev.parley.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a person finds in their inbox. */
@ApplicationScoped
@Transactional
class ReadInbox {

    private static final String ORDER = "inbox";

    private final InboxItems items;
    private final InboxVisits visits;
    private final FactsText texts;

    ReadInbox(InboxItems items, InboxVisits visits, FactsText texts) {
        this.items = items;
        this.visits = visits;
        this.texts = texts;
    }

    Page<InboxItemResponse> page(UUID person, InboxQuery query) {
        Cursor after = query.cursor() == null ? null : Cursor.of(query.cursor(), ORDER);
        List<InboxItem> found = items.list(person, query.unread(), query.archived(), after, query.limit());
        List<InboxItem> shown = found.subList(0, Math.min(found.size(), query.limit()));
        String next = found.size() > shown.size() ? cursor(shown.getLast()) : null;
        return new Page<>(shown.stream().map(this::response).toList(), null, next);
    }

    /** Counts what is unread, and by type what came since the last visit. */
    InboxSummary summary(UUID person) {
        Instant since = visits.last(person).orElse(null);
        return new InboxSummary(items.countUnread(person), since, since == null ? List.of() : away(person, since));
    }

    private List<InboxSummary.Away> away(UUID person, Instant since) {
        return items.getEntityManager()
                .createQuery("""
                        SELECT i.type AS type, count(i) AS count FROM InboxItem i
                        WHERE i.personId = :person AND i.readAt IS NULL AND i.archivedAt IS NULL AND i.createdAt > :since
                        GROUP BY i.type ORDER BY count(i) DESC, i.type""", Tuple.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new InboxSummary.Away(row.get("type", InboxType.class), row.get("count", Long.class)))
                .toList();
    }

    InboxItemResponse response(InboxItem item) {
        Map<String, String> facts = new HashMap<>(texts.read(item.facts()));
        facts.putAll(texts.open(item.personal()));
        return new InboxItemResponse(
                item.id(),
                item.type(),
                item.subjectType(),
                item.subjectId(),
                facts,
                item.happenedAt(),
                item.isRead(),
                item.isArchived());
    }

    private static String cursor(InboxItem last) {
        return Cursor.after(ORDER, last.createdAt(), last.id()).text();
    }
}
