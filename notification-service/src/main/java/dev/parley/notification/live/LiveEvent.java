package dev.parley.notification.live;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Says that something changed. The client fetches what. */
record LiveEvent(long seq, String topic, String type, UUID id, Instant at, Set<UUID> audience) {

    /** Shortens {@code dev.parley.scheduling.InterviewCancelled.v1} to {@code InterviewCancelled}. */
    static String nameOf(String type) {
        String[] parts = type.split("\\.");
        return parts.length > 1 ? parts[parts.length - 2] : type;
    }
}
