package dev.parley.notification.channel;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;

import java.util.Optional;
import java.util.UUID;

/** One way to reach people. */
public interface Channel {

    /** As requests name it, e.g. EMAIL. */
    String name();

    /** Whether this installation has it at all. */
    boolean offered();

    /** Where it would reach the recipient, in its one normal form; empty when it cannot. */
    Optional<String> address(Recipient recipient);

    /** The address as logs and lists may show it. */
    String masked(Recipient recipient);

    /** Sends it now; empty when it was accepted. */
    Optional<SendFailure> send(UUID messageId, NotificationRequest request);
}
