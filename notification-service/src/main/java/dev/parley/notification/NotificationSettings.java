package dev.parley.notification;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** How often the provider of short messages is checked, e.g. {@code 5m}. */
    String smsCheck();

    /** Per channel in lower case; a channel without an entry has no limit. */
    Map<String, Limit> limits();

    /** What one recipient gets over one channel; what is above it waits. */
    interface Limit {

        /** So many messages, at least one, … */
        int most();

        /** … within this while. */
        Duration within();
    }

    Live live();

    /** The live channel. */
    interface Live {

        /** Origins whose pages may open it; a caller without a browser names none. */
        Set<String> allowedOrigins();

        /** How long what was told can be told again to who was away. */
        Duration keep();

        /** Who missed more than this reloads instead. */
        int maxReplay();

        /** How often the log is looked at when nobody signals. */
        Duration poll();

        /** How often open sockets are checked, e.g. {@code 60s}. */
        String recheck();

        /** A socket from which nothing was heard for so long is cut. */
        Duration silence();

        /** A socket whose reader is this far behind is cut. */
        int maxUnsentBytes();

        /** Sockets of one person at one replica. */
        int perPerson();
    }
}
