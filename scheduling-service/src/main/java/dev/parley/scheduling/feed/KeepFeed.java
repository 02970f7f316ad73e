package dev.parley.scheduling.feed;

import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkPurpose;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.link.PublicLinks;
import dev.parley.scheduling.feed.CalendarFeeds.Feed;
import dev.parley.scheduling.person.RememberPerson;
import dev.parley.scheduling.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** An interviewer's own feed: its address, a new one, none. */
@ApplicationScoped
class KeepFeed {

    private final CalendarFeeds feeds;
    private final RememberPerson rememberPerson;
    private final LinkKeys keys;
    private final PublicLinks links;
    private final InstantSource clock;

    KeepFeed(
            CalendarFeeds feeds, RememberPerson rememberPerson, LinkKeys keys, PublicLinks links, InstantSource clock) {
        this.feeds = feeds;
        this.rememberPerson = rememberPerson;
        this.keys = keys;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    FeedResponse show(UUID personId) {
        return view(personId);
    }

    @Transactional
    FeedResponse renew(Staff me) {
        rememberPerson.rememberUnknown(me);
        feeds.renew(me.id(), clock.instant());
        return view(me.id());
    }

    @Transactional
    void revoke(UUID personId) {
        feeds.revoke(personId, clock.instant());
    }

    private FeedResponse view(UUID personId) {
        return feeds.standing(personId)
                .map(feed -> new FeedResponse(url(feed), feed.createdAt()))
                .orElse(new FeedResponse(null, null));
    }

    private String url(Feed feed) {
        LinkKey key = new LinkKey(LinkPurpose.CALENDAR, LinkRole.INTERVIEWER, feed.personId(), feed.version());
        return links.url("/calendar/" + keys.derive(key) + ".ics");
    }
}
