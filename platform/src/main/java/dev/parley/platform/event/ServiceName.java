package dev.parley.platform.event;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Short name of the service, e.g. {@code scheduling} for the application {@code scheduling-service}. */
@Singleton
class ServiceName {

    private final String name;

    ServiceName(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.name = application.replaceFirst("-service$", "");
    }

    String get() {
        return name;
    }
}
