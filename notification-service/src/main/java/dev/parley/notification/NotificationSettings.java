package dev.parley.notification;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ConfigMapping(prefix = "parley.notification")
public interface NotificationSettings {

    /** Zone of a recipient when neither the recipient nor the interview names one. */
    ZoneId defaultZone();

    /** CSS colour of bar, button and links in emails. */
    String brandColour();

    /** Pauses between attempts. A message fails after the last one. */
    List<Duration> retryDelays();

    /** How long a replica owns a claimed message. Longer than any attempt takes. */
    Duration claimLease();

    /** Interval between looks for due messages without a signal. */
    Duration poll();

    /** Concurrent attempts per replica. */
    int concurrency();

    /** Interval between checks of the mail server, e.g. {@code 5m}. */
    String smtpCheck();

    /** Interval between checks of the SMS provider, e.g. {@code 5m}. */
    String smsCheck();

    /** Limits by channel, in lower case. A channel without an entry has none. */
    Map<String, Limit> limits();

    /** Limit per recipient and channel. Messages above it wait. */
    interface Limit {

        /** Most messages within {@link #within}; at least 1. */
        int most();

        /** Period of the limit. */
        Duration within();
    }

    InApp inbox();

    /** Notifications inside the app. */
    interface InApp {

        /** How long a notification is kept, read or not. */
        Duration keep();
    }

    Live live();

    /** The live channel. */
    interface Live {

        /** Origins whose pages can open a socket. Callers other than browsers send none. */
        Set<String> allowedOrigins();

        /** How long events are kept for clients that reconnect. */
        Duration keep();

        /** Most events that are replayed. A client that missed more reloads instead. */
        int maxReplay();

        /** Interval between looks at the log without a signal. */
        Duration poll();

        /** Interval between checks of open sockets, e.g. {@code 60s}. */
        String recheck();

        /** A socket that sends nothing for this long is closed. */
        Duration silence();

        /** A socket with more unsent bytes than this is closed. */
        int maxUnsentBytes();

        /** Most sockets of one person at one replica. */
        int perPerson();
    }
}
