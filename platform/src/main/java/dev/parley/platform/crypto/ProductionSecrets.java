package dev.parley.platform.crypto;

import dev.parley.contracts.secret.RequiredSecrets;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends the start of a packaged service whose secrets are missing or weak, whatever its profile is called. */
@Startup
@ApplicationScoped
class ProductionSecrets {

    private final Config config;
    private final String service;

    ProductionSecrets(Config config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.service = service;
    }

    @PostConstruct
    void check() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            RequiredSecrets.check(service, name -> config.getOptionalValue(name, String.class));
        }
    }
}
