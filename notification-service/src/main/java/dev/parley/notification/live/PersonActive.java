package dev.parley.notification.live;

import java.time.Duration;
import java.util.UUID;

/**
 * Fired when a page says that its person does something.
 *
 * @param ago how long ago that was
 */
public record PersonActive(UUID socketId, UUID personId, Duration ago) {}
