package dev.parley.scheduling.waitlist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.scheduling.waitlist")
interface WaitlistSettings {

    /** How long an offer of a seat lasts. Shorter when the slot is near. */
    @WithDefault("PT2H")
    Duration offer();

    /** A seat is not offered when the offer would have to be shorter than this. */
    @WithDefault("PT15M")
    Duration shortestOffer();

    /** Interval at which lapsed offers are passed on; {@code off} disables it. */
    @WithDefault("5s")
    String every();
}
