package dev.parley.notification.sms;

import dev.parley.notification.channel.SendFailure;
import dev.parley.platform.contact.PhoneNumber;

import java.util.Optional;
import java.util.UUID;

/** A service that takes short messages. */
interface SmsProvider {

    SmsSettings.Provider kind();

    /** Where it is, as it may be shown to an administrator. */
    String where();

    /** Empty when the setting works; sends nothing. */
    Optional<SendFailure> check();

    /** Empty when the service has taken the message. */
    Optional<SendFailure> send(UUID messageId, PhoneNumber to, String text);
}
