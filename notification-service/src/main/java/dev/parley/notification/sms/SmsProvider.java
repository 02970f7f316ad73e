package dev.parley.notification.sms;

import dev.parley.notification.channel.SendFailure;
import dev.parley.platform.contact.PhoneNumber;

import java.util.Optional;
import java.util.UUID;

/** A service that sends SMS. */
interface SmsProvider {

    SmsSettings.Provider kind();

    /** Host of the provider, safe to show to an administrator. */
    String where();

    /** Checks the settings without sending. Empty when they work. */
    Optional<SendFailure> check();

    /** Empty when the provider has accepted the message. */
    Optional<SendFailure> send(UUID messageId, PhoneNumber to, String text);
}
