package dev.parley.scheduling.attendance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "parley.scheduling.settle")
interface SettleSettings {

    /** How often interviews that are over are looked for; off: never. */
    @WithDefault("5s")
    String every();
}
