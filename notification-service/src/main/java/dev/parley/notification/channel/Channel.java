package dev.parley.notification.channel;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;

import java.util.Optional;
import java.util.UUID;

/** One way to reach people. */
public interface Channel {

    /** Name in requests, e.g. EMAIL. */
    String name();

    /** Whether this installation offers the channel. */
    boolean offered();

    /** The recipient's normalised address on this channel. Empty when there is none. */
    Optional<String> address(Recipient recipient);

    /** The address, masked for logs and lists. */
    String masked(Recipient recipient);

    /** Sends the message now. Empty when it was accepted. */
    Optional<SendFailure> send(UUID messageId, NotificationRequest request);
}
