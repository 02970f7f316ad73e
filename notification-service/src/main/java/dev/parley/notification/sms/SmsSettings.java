package dev.parley.notification.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How SMS leaves the installation. */
@ConfigMapping(prefix = "parley.sms")
public interface SmsSettings {

    /** none, local (into the email inbox) or twilio (any service with Twilio's HTTP interface). */
    @WithDefault("none")
    Provider provider();

    /** Sender: a number in E.164, or letters where the carrier allows them. */
    Optional<String> from();

    Twilio twilio();

    Local local();

    enum Provider {
        NONE,
        LOCAL,
        TWILIO
    }

    /** Account at a service with Twilio's HTTP interface, version 2010-04-01. */
    interface Twilio {

        @WithDefault("https://api.twilio.com")
        URI url();

        Optional<String> accountSid();

        Optional<String> authToken();

        /** Sends through this pool of numbers instead of one sender. */
        Optional<String> messagingServiceSid();

        @WithDefault("10s")
        Duration timeout();
    }

    /** The inbox of the local stack. */
    interface Local {

        /** Domain of the emails: an SMS to +49… becomes an email to +49…@this. */
        @WithDefault("sms.local")
        String domain();
    }
}
