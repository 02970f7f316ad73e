package dev.parley.verification.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Period;

/** How long personal values are kept. */
@ConfigMapping(prefix = "parley.verification.retention")
public interface RetentionSettings {

    /** After the decision. */
    @WithDefault("P2Y")
    Period keep();

    /** Interval at which the service looks for cases that are older. */
    @WithDefault("1h")
    String every();
}
