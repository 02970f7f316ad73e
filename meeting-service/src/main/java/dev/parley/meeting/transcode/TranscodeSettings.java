package dev.parley.meeting.transcode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How recordings become such as every browser plays. */
@ConfigMapping(prefix = "parley.meeting.transcode")
public interface TranscodeSettings {

    /** Name or path of the program. Where it is missing, recordings are played as browsers made them. */
    @WithDefault("ffmpeg")
    String ffmpeg();

    /** Name or path of the program that comes with it. */
    @WithDefault("ffprobe")
    String ffprobe();

    /** How long one recording may take. */
    @WithDefault("PT20M")
    Duration within();

    @WithDefault("3")
    int tries();

    /** Pause after a failure. */
    @WithDefault("PT30S")
    Duration retryAfter();

    /** Interval at which recordings are looked for. */
    @WithDefault("2s")
    String every();
}
