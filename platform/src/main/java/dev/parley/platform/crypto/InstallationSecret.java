package dev.parley.platform.crypto;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The secret of the installation, and the previous one during a rotation. */
@Startup
@ApplicationScoped
class InstallationSecret {

    /** This secret is public: for development and tests only. */
    static final String DEVELOPMENT = "cGFybGV5LWRldmVsb3BtZW50LXNlY3JldC1ub3QtZm9yLXByb2R1Y3Rpb24=";

    static final int MIN_BYTES = 32;

    private final String current;
    private final Optional<String> previous;

    InstallationSecret(
            @ConfigProperty(name = "parley.secret", defaultValue = DEVELOPMENT) String current,
            @ConfigProperty(name = "parley.secret.previous") Optional<String> previous) {
        this.current = current;
        this.previous = previous;
    }

    @PostConstruct
    void check() {
        check(current, LaunchMode.current() == LaunchMode.NORMAL);
    }

    static void check(String secret, boolean production) {
        if (production && secret.equals(DEVELOPMENT)) {
            throw new IllegalStateException(
                    "PARLEY_SECRET is not set: in production the development secret is refused. "
                            + "Set it to at least 32 random bytes in base64, the same for every service.");
        }
        if (decode(secret).length < MIN_BYTES) {
            throw new IllegalStateException("PARLEY_SECRET is too short: it needs at least 32 bytes in base64.");
        }
    }

    /** The current secret first. */
    List<byte[]> all() {
        List<byte[]> secrets = new ArrayList<>();
        secrets.add(decode(current));
        previous.filter(s -> !s.isBlank()).map(InstallationSecret::decode).ifPresent(secrets::add);
        return secrets;
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.trim());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("PARLEY_SECRET is not valid base64.", e);
        }
    }
}
