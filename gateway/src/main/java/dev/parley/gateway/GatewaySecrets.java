package dev.parley.gateway;

import dev.parley.contracts.secret.RequiredSecrets;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.Config;

/** Ends the start of a packaged gateway whose secrets are missing or weak, whatever its profile is called. */
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
