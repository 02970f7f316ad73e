package dev.parley.scheduling.hold;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.scheduling.hold")
interface HoldSettings {

    /** How long a seat is held while a candidate decides. */
    @WithDefault("PT5M")
    Duration ttl();
}
