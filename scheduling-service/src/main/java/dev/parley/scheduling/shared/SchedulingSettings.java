package dev.parley.scheduling.shared;

import dev.parley.contracts.scheduling.VideoProvider;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.List;

/** Settings that several features use. Each feature maps its own settings below the same prefix. */
@ConfigMapping(prefix = "parley.scheduling")
public interface SchedulingSettings {

    /** Zone of people and interviews without one. */
    @WithDefault("Asia/Kolkata")
    String defaultZone();

    /** The configured video providers. The first one that needs no link is the default. */
    @WithDefault("${parley.providers:INTERNAL_VIDEO_ROOM,EXTERNAL_LINK}")
    List<VideoProvider> providers();

    Interviews interview();

    Settle settle();

    interface Interviews {

        /** Minimum time between booking and start. A job may override it. */
        @WithDefault("PT2H")
        Duration minimumNotice();

        /** How far ahead people may book. */
        @WithDefault("P90D")
        Duration maximumAhead();

        @WithDefault("PT5M")
        Duration shortest();

        @WithDefault("PT8H")
        Duration longest();

        /** How long after its end an interview is settled while its room is still occupied. */
        @WithDefault("PT15M")
        Duration settleGrace();

        /** How long after the start a candidate may still enter. After that, their absence is a warning. */
        @WithDefault("PT10M")
        Duration lateEntry();

        /** Whether self-paced interviews are offered. When off, they cannot be created or moved, and get no reminders. */
        @WithDefault("true")
        boolean selfPaced();

        /** How long a self-paced interview is open if the request has no deadline. */
        @WithDefault("P7D")
        Duration selfPacedWindow();

        /** How long after its deadline a self-paced interview that is not finished may still get a later one. */
        @WithDefault("P30D")
        Duration extensible();
    }

    interface Settle {

        /** Interval at which the service looks for interviews that are over; {@code off} disables it. */
        @WithDefault("5s")
        String every();
    }
}
