package dev.parley.notification.live;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Says that something changed. The client fetches what. */
record LiveEvent(long seq, String topic, String type, UUID id, Instant at, Set<UUID> audience) {}
