package dev.parley.notification.presence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Who is online, away or offline. */
@ConfigMapping(prefix = "parley.notification.presence")
interface PresenceSettings {

    /** Interval at which leases are renewed and lost ones are collected, e.g. {@code 5s}. */
    @WithDefault("5s")
    String renew();

    /** How long a socket counts as open without a renewal. */
    @WithDefault("PT15S")
    Duration lease();

    /** A socket that answers no ping for this long is not renewed. Longer than the interval of pings. */
    @WithDefault("PT35S")
    Duration silence();

    /** How long a person counts as online after their last socket was lost, so that a reload changes nothing. */
    @WithDefault("PT10S")
    Duration grace();

    /** A person who did nothing for this long is away. */
    @WithDefault("PT5M")
    Duration awayAfter();
}
