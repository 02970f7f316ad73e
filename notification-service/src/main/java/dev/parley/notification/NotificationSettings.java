package dev.parley.notification;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** Settings of the service. */
@ConfigMapping(prefix = "parley.notification")
public interface NotificationSettings {

    /** Zone of a recipient of whom none is known, when the interview names none either. */
    ZoneId defaultZone();

    /** Colour of bar, button and links in mails, as in CSS. */
    String brandColour();

    /** Pauses between attempts; after the last one a message has failed. */
    List<Duration> retryDelays();

    /** How long a claimed message is left alone; longer than any attempt takes. */
    Duration claimLease();

    /** How often due messages are looked for when nobody signals. */
    Duration poll();

    /** Attempts at the same time, per replica. */
    int concurrency();

    /** How often the mail server is checked, e.g. {@code 5m}. */
    String smtpCheck();
}
