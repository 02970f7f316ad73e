package dev.parley.gateway;

import dev.parley.contracts.secret.RequiredSecrets;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;

/** Stops a packaged gateway at its start when secrets are missing or weak, in every profile. */
@Startup
@ApplicationScoped
class GatewaySecrets {

    private final Config config;

    GatewaySecrets(Config config) {
        this.config = config;
    }

    @PostConstruct
    void check() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            RequiredSecrets.check("gateway", name -> config.getOptionalValue(name, String.class));
        }
    }
}
