package dev.parley.scheduling.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.List;

@ConfigMapping(prefix = "parley.scheduling.reminder")
interface ReminderSettings {

    /** How long before an interview, or before the deadline of a self-paced one, people are reminded. */
    @WithDefault("PT24H,PT1H,PT10M")
    List<Duration> before();

    /** How often the service looks for reminders that are due; off: never. */
    @WithDefault("5s")
    String every();
}
