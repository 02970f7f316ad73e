package dev.parley.meeting.pad;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.meeting.pad")
public interface PadSettings {

    /** Maximum size of an update. As base64 it has to fit into a frame. */
    @WithDefault("45000")
    int maxUpdateBytes();

    /** Maximum size of all updates of a pad. Each counts {@link #updateCostBytes} more than it has. */
    @WithDefault("8000000")
    long maxBytes();

    /** What an update costs besides its bytes, so that many small ones fill a pad too. */
    @WithDefault("64")
    int updateCostBytes();

    /** How long the pad of an interview is kept after its last change. Answers are kept as long. */
    @WithDefault("P180D")
    Duration keep();

    /** Interval at which pads are looked for that were kept long enough. */
    @WithDefault("10m")
    String forgetEvery();
}
