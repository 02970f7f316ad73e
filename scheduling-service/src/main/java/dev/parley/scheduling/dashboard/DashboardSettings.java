package dev.parley.scheduling.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.scheduling.dashboard")
interface DashboardSettings {

    /** How long before its start an interview is near. */
    @WithDefault("PT15M")
    Duration soon();

    /** How long an interview may be without a time before it asks for attention. */
    @WithDefault("PT48H")
    Duration pendingAfter();

    /** For how long an outcome that nothing proves asks to be confirmed, and a scorecard to be written. */
    @WithDefault("P14D")
    Duration confirmWithin();

    /** How many items each list holds. */
    @WithDefault("20")
    int listed();
}
