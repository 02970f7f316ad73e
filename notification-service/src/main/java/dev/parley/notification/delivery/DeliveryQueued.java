package dev.parley.notification.delivery;

/** Fired within the transaction that queues a message; seen after its commit. */
record DeliveryQueued() {}
