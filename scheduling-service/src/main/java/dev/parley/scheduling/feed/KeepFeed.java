package dev.parley.scheduling.feed;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.link.PublicLinks;
import dev.parley.scheduling.feed.CalendarFeeds.Feed;
import dev.parley.scheduling.staff.RememberStaff;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** An interviewer's own feed: its address, a new one, none. */
@ApplicationScoped
class KeepFeed {

    private final CalendarFeeds feeds;
    private final RememberStaff rememberStaff;
    private final LinkKeys keys;
    private final PublicLinks links;
    private final InstantSource clock;

    KeepFeed(CalendarFeeds feeds, RememberStaff rememberStaff, LinkKeys keys, PublicLinks links, InstantSource clock) {
        this.feeds = feeds;
        this.rememberStaff = rememberStaff;
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
        rememberStaff.rememberUnknown(me);
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
