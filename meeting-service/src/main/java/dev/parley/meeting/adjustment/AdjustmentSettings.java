package dev.parley.meeting.adjustment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.meeting.adjustment")
interface AdjustmentSettings {

    /** How often the candidate of an interview may ask for an adjustment within {@link #within}. */
    @WithDefault("5")
    int most();

    /** Period that begins with the first request. */
    @WithDefault("P7D")
    Duration within();
}
