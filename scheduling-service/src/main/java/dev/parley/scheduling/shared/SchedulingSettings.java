package dev.parley.scheduling.shared;

import dev.parley.contracts.scheduling.VideoProvider;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.List;

/** What several features go by; each feature maps its own settings below the same prefix. */
@ConfigMapping(prefix = "parley.scheduling")
public interface SchedulingSettings {

    /** Zone of people and interviews that name none. */
    @WithDefault("Asia/Kolkata")
    String defaultZone();

    /** Ways to hold a video interview that are set up; the first one is the default. */
    @WithDefault("${parley.providers:INTERNAL_VIDEO_ROOM}")
    List<VideoProvider> providers();

    Interviews interview();

    interface Interviews {

        /** Least time between booking and start; a job may say otherwise. */
        @WithDefault("PT2H")
        Duration minimumNotice();

        /** How far ahead one may book. */
        @WithDefault("P90D")
        Duration maximumAhead();

        @WithDefault("PT5M")
        Duration shortest();

        @WithDefault("PT8H")
        Duration longest();

        /** How long after its end an interview whose room is still occupied is settled. */
        @WithDefault("PT15M")
        Duration settleGrace();

        /** How long after the start a candidate may still come in; then their absence is a warning. */
        @WithDefault("PT10M")
        Duration lateEntry();

        /** Whether self-paced interviews are offered; off: they cannot be created, moved or reminded of. */
        @WithDefault("false")
        boolean selfPaced();

        /** How long a self-paced interview is open unless its deadline is given. */
        @WithDefault("P7D")
        Duration selfPacedWindow();
    }
}
