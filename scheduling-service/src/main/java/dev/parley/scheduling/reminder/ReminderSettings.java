package dev.parley.scheduling.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.List;

@ConfigMapping(prefix = "parley.scheduling.reminder")
interface ReminderSettings {

    /** How long before an interview, or before the deadline of a self-paced one, people get reminders. */
    @WithDefault("PT24H,PT1H,PT10M")
    List<Duration> before();

    /** Interval at which the service looks for due reminders; {@code off} disables it. */
    @WithDefault("5s")
    String every();
}
