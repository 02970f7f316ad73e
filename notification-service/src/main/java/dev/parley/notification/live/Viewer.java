package dev.parley.notification.live;

import java.time.Instant;
import java.util.UUID;

/**
 * The holder of a socket.
 *
 * @param until expiry of the holder's token
 */
record Viewer(UUID id, boolean admin, Instant until) {

    boolean mayHear(LiveEvent event) {
        return event.audience().contains(id) || LiveTopic.openTo(this).contains(event.topic());
    }
}
