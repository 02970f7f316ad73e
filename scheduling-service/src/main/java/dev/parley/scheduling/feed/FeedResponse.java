package dev.parley.scheduling.feed;

import java.time.Instant;

/** Both absent while there is no feed. */
public record FeedResponse(String url, Instant createdAt) {}
