package dev.parley.notification.live;

import java.util.UUID;

/** Fired when a socket of this replica was closed. */
public record SocketClosed(UUID socketId) {}
