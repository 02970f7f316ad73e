package dev.parley.scheduling.feed;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;

/** What a calendar program gets that knows the address. */
@ApplicationScoped
class ReadFeed {

    private static final String SUFFIX = ".ics";

    private final LinkKeys keys;
    private final CalendarFeeds feeds;
    private final FeedEntries entries;
    private final FeedFile file;
    private final InstantSource clock;

    ReadFeed(LinkKeys keys, CalendarFeeds feeds, FeedEntries entries, FeedFile file, InstantSource clock) {
        this.keys = keys;
        this.feeds = feeds;
        this.entries = entries;
        this.file = file;
        this.clock = clock;
    }

    @Transactional
    byte[] read(String fileName) {
        LinkKey key = keys.verify(key(fileName))
                .filter(known -> known.purpose() == LinkPurpose.CALENDAR)
                .orElseThrow(ReadFeed::invalid);
        return feeds.standing(key.id())
                .filter(feed -> feed.version() == key.version())
                .map(feed -> file.write(entries.of(feed.personId(), clock.instant())))
                .orElseThrow(() -> Problems.of(
                        "link-replaced",
                        "This calendar address was replaced. Copy the new one from your working hours."));
    }

    private static String key(String fileName) {
        if (!fileName.endsWith(SUFFIX)) {
            throw invalid();
        }
        return fileName.substring(0, fileName.length() - SUFFIX.length());
    }

    private static Rejection invalid() {
        return Problems.of("link-invalid", "This is no address of a calendar. Copy it from your settings again.");
    }
}
