package dev.parley.meeting.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.meeting.quality")
public interface QualitySettings {

    /** How long after a participant's samples further ones are left out. Browsers take one every 10 seconds. */
    @WithDefault("PT8S")
    Duration atLeastBetween();

    /** Maximum number of samples of a participant: one per other person each time. */
    @WithDefault("5000")
    int maxSamples();

    /** Maximum number of events of a participant. */
    @WithDefault("300")
    int maxEvents();

    /** How long the record of a participant is kept after its last change. Pads are kept as long. */
    @WithDefault("P180D")
    Duration keep();

    /** Interval at which records are looked for that were kept long enough. */
    @WithDefault("10m")
    String forgetEvery();
}
