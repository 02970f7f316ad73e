package dev.parley.meeting.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.meeting.talk")
interface TalkSettings {

    /** How long chat messages of rooms are kept, and private notes after their last change. Answers are kept as long. */
    @WithDefault("P180D")
    Duration keep();

    /** Interval at which chat and notes are looked for that were kept long enough. */
    @WithDefault("10m")
    String forgetEvery();
}
