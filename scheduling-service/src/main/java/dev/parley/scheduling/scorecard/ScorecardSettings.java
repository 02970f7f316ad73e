package dev.parley.scheduling.scorecard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.scheduling.scorecard")
interface ScorecardSettings {

    /** How often reminders that are due are looked for; off: never. */
    @WithDefault("60s")
    String every();

    Reminder reminder();

    interface Reminder {

        /** After the interview's end. */
        @WithDefault("PT1H")
        Duration first();

        /** The second one after the interview's end, and each that follows after the one before. */
        @WithDefault("PT24H")
        Duration then();

        /** How many an interviewer gets at most; 0: none. */
        @WithDefault("3")
        int maximum();
    }
}
