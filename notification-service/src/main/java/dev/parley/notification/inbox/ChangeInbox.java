package dev.parley.notification.inbox;

import dev.parley.notification.live.LiveTopic;
import dev.parley.notification.live.TellPeople;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a person does to their own notifications. Their other pages hear of it. */
@ApplicationScoped
@Transactional
class ChangeInbox {

    private final InboxItems items;
    private final InboxVisits visits;
    private final ReadInbox inbox;
    private final TellPeople pages;
    private final InstantSource clock;

    ChangeInbox(InboxItems items, InboxVisits visits, ReadInbox inbox, TellPeople pages, InstantSource clock) {
        this.items = items;
        this.visits = visits;
        this.inbox = inbox;
        this.pages = pages;
        this.clock = clock;
    }

    InboxItemResponse change(UUID person, UUID id, BiConsumer<InboxItem, Instant> verb) {
        InboxItem item = items.ownForUpdate(person, id).orElseThrow(() -> Problems.notFound("notification"));
        verb.accept(item, clock.instant());
        tell(person, id);
        return inbox.response(item);
    }

    void readAll(UUID person) {
        int changed = items.update(
                "readAt = ?1 where personId = ?2 and readAt is null and archivedAt is null", clock.instant(), person);
        if (changed > 0) {
            tell(person, person);
        }
    }

    void visit(UUID person) {
        visits.visited(person, clock.instant());
    }

    private void tell(UUID person, UUID id) {
        items.flush();
        pages.tell(LiveTopic.NOTIFICATIONS, "notification-changed", id, clock.instant(), List.of(person));
    }
}
