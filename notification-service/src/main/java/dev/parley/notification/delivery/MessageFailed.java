package dev.parley.notification.delivery;

/** Fired within the transaction in which a message has failed for good. */
public record MessageFailed(Delivery delivery) {}
