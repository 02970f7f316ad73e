package dev.parley.notification.live;

/** Fired within the transaction that adds to the live log; seen after its commit. */
record LiveAppended(long seq) {}
