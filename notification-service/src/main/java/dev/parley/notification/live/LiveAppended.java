package dev.parley.notification.live;

/** Fired within the transaction that appends to the live log. Observed after its commit. */
record LiveAppended(long seq) {}
