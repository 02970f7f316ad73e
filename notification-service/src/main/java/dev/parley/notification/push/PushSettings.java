package dev.parley.notification.push;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Web Push (RFC 8030). */
@ConfigMapping(prefix = "parley.notification.push")
interface PushSettings {

    /** Whom a push service can contact: mailto: or https:. Some services refuse others. */
    @WithDefault("mailto:no-reply@parley.localhost")
    String subject();

    /** Origins of push services that may be private and without TLS, e.g. for tests. */
    Optional<Set<String>> trustedOrigins();

    /** How long a push service can take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** A subscription that was refused this often in a row and never worked is forgotten. */
    @WithDefault("3")
    int maxRefusals();

    /** Most subscriptions of one person. The oldest one gives way. */
    @WithDefault("20")
    int perPerson();
}
