package dev.parley.notification.live;

import java.time.Instant;
import java.util.UUID;

/**
 * Who holds a socket.
 *
 * @param until the end of what they have shown to be allowed in
 */
record Viewer(UUID id, boolean admin, Instant until) {

    boolean mayHear(LiveEvent event) {
        return admin || event.audience().contains(id);
    }
}
