package dev.parley.contracts.notification;

/** CloudEvents types about messages. */
public final class NotificationEvents {

    public static final String MESSAGE_SENT = "dev.parley.notification.MessageSent.v1";
    public static final String MESSAGE_FAILED = "dev.parley.notification.MessageFailed.v1";
    public static final String MESSAGE_DROPPED = "dev.parley.notification.MessageDropped.v1";

    /** Published on {@link dev.parley.contracts.Topics#NOTIFICATION_PRESENCE}. */
    public static final String PRESENCE_CHANGED = "dev.parley.notification.PresenceChanged.v1";

    /** Private, published on {@link dev.parley.contracts.Topics#NOTIFICATION_REQUEST}. */
    public static final String MESSAGE_REQUESTED = "dev.parley.notification.MessageRequested.v1";

    private NotificationEvents() {}
}
