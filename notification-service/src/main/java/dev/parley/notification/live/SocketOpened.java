package dev.parley.notification.live;

import java.util.UUID;

/** Fired when a person opened a socket at this replica. */
public record SocketOpened(UUID socketId, UUID personId) {}
