package dev.parley.scheduling.waitlist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.scheduling.waitlist")
interface WaitlistSettings {

    /** How long a seat is offered to one of those who wait; less where the slot is near. */
    @WithDefault("PT2H")
    Duration offer();

    /** A seat so near that it could be offered for less than this is offered to nobody. */
    @WithDefault("PT15M")
    Duration shortestOffer();

    /** How often lapsed offers are passed on; off: never. */
    @WithDefault("5s")
    String every();
}
