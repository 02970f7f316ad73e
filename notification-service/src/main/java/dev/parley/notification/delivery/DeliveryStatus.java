package dev.parley.notification.delivery;

/** QUEUED is the only state a message leaves. */
public enum DeliveryStatus {
    QUEUED,
    SENT,
    FAILED,
    DROPPED
}
