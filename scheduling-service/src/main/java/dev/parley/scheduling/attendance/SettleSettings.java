package dev.parley.scheduling.attendance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "parley.scheduling.settle")
interface SettleSettings {

    /** Interval at which the service looks for interviews that are over; {@code off} disables it. */
    @WithDefault("5s")
    String every();
}
