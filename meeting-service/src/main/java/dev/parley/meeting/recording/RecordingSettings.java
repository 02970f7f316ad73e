package dev.parley.meeting.recording;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Limits of recorded answers, and the collection of objects that nobody needs. */
@ConfigMapping(prefix = "parley.meeting.recordings")
public interface RecordingSettings {

    /** How large a second of a recording may be. Browsers make about 320 KB of a second of video. */
    @WithDefault("500000")
    long maxBytesPerSecond();

    /** How much longer than the time for its answer a recording may be. */
    @WithDefault("PT1M")
    Duration margin();

    /** Maximum number of recordings of one try, which a reload of the page interrupts. */
    @WithDefault("20")
    int maxParts();

    /** An object that is not stored after this time counts as abandoned. */
    @WithDefault("PT2H")
    Duration arriveWithin();

    /** How long answers are kept after the end of their interview, typed ones too. */
    @WithDefault("P180D")
    Duration keep();

    /** Interval at which answers are looked for that were kept long enough. */
    @WithDefault("10m")
    String forgetEvery();

    /** Interval at which recordings are looked for that broke off. */
    @WithDefault("1m")
    String keepWhatArrivedEvery();

    /** Pause after a failed deletion. It doubles with each try, up to an hour. */
    @WithDefault("PT10S")
    Duration retryAfter();

    /** Interval between collection runs. */
    @WithDefault("10s")
    String collectEvery();
}
