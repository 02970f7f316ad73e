package dev.parley.scheduling.testing;

import dev.parley.scheduling.shared.SchedulingSettings;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import java.util.Map;

/** The service's settings with their real defaults, without booting it. */
public final class Settings {

    private Settings() {}

    public static SchedulingSettings with(Map<String, String> changed) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(changed, "test", 100))
                .withMapping(SchedulingSettings.class)
                .build()
                .getConfigMapping(SchedulingSettings.class);
    }
}
