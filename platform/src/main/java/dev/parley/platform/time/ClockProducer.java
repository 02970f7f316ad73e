package dev.parley.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ServiceLoader;

/** The business clock, in milliseconds. Test installations replace it through the service loader. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return Clock.tick(source().withZone(java.time.ZoneOffset.UTC), Duration.ofMillis(1));
    }

    private static InstantSource source() {
        return ServiceLoader.load(InstantSource.class)
                .findFirst()
                .or(() -> ServiceLoader.load(InstantSource.class, ClassLoader.getSystemClassLoader())
                        .findFirst())
                .orElse(InstantSource.system());
    }
}
