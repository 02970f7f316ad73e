package dev.parley.scheduling.scorecard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.scheduling.scorecard")
interface ScorecardSettings {

    /** Interval at which the service looks for due reminders; {@code off} disables it. */
    @WithDefault("60s")
    String every();

    Reminder reminder();

    interface Reminder {

        /** Delay of the first one after the interview's end. */
        @WithDefault("PT1H")
        Duration first();

        /** Delay of the second one after the interview's end, and of each later one after the previous one. */
        @WithDefault("PT24H")
        Duration then();

        /** Maximum number per interviewer; 0 means none. */
        @WithDefault("3")
        int maximum();
    }
}
