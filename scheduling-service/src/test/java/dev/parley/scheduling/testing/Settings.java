package dev.parley.scheduling.testing;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import java.util.Map;

/** The service's settings with their real defaults, without booting it. */
public final class Settings {

    private Settings() {}

    public static <T> T with(Class<T> mapping, Map<String, String> changed) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(changed, "test", 100))
                .withMapping(mapping)
                .build()
                .getConfigMapping(mapping);
    }
}
