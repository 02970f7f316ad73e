package dev.parley.scheduling.feed;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Both absent while there is no feed. */
public record FeedResponse(@Nullable String url, @Nullable Instant createdAt) {}
