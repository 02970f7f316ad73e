package dev.parley.verification.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "parley.verification.directory")
interface DirectorySettings {

    /** Whether staff are read from Keycloak. */
    @WithDefault("true")
    boolean enabled();

    /** Service account of this service. */
    @WithDefault("parley-verification")
    String clientId();

    /** Interval at which they are read. */
    @WithDefault("60s")
    String every();

    /** Interval until they were read for the first time. */
    @WithDefault("2s")
    String firstTries();
}
