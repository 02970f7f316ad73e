package dev.parley.scheduling.interview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How many new links one sender may send to one address. */
@ConfigMapping(prefix = "parley.scheduling.new-links")
interface NewLinksSettings {

    @WithDefault("20")
    int most();

    @WithDefault("PT24H")
    Duration within();
}
