package dev.parley.notification.live;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** That something changed; what, whoever is told fetches. */
record LiveEvent(long seq, String topic, String type, UUID id, Instant at, Set<UUID> audience) {}
