package dev.parley.notification.inbox;

import dev.parley.notification.live.LiveTopic;
import dev.parley.notification.live.TellPeople;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Puts news into the inboxes of people and tells their open pages, within the caller's transaction. */
@ApplicationScoped
class Notify {

    private final InboxItems items;
    private final TellPeople pages;
    private final InstantSource clock;

    Notify(InboxItems items, TellPeople pages, InstantSource clock) {
        this.items = items;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param by who caused it, and is not told of it; null when nobody signed in did */
    void people(Collection<UUID> people, UUID by, News news) {
        people.stream()
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(by))
                .collect(LinkedHashSet<UUID>::new, LinkedHashSet::add, LinkedHashSet::addAll)
                .forEach(person -> notify(person, news));
    }

    private void notify(UUID person, News news) {
        items.add(person, news, clock.instant())
                .ifPresent(id -> pages.tell(
                        LiveTopic.NOTIFICATIONS, "notification-added", id, clock.instant(), List.of(person)));
    }
}
