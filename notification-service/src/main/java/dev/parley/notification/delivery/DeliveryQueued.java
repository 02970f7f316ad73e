package dev.parley.notification.delivery;

/** Fired within the transaction that queues a message. Observed after its commit. */
record DeliveryQueued() {}
