package dev.parley.platform.crypto;

import dev.parley.contracts.secret.RequiredSecrets;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops a packaged service at its start when secrets are missing or weak, in every profile. */
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
