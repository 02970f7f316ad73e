package dev.parley.scheduling.interview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** What candidates do with their link. */
@ConfigMapping(prefix = "parley.scheduling.self-service")
public interface SelfServiceSettings {

    /** How long before the start an interview can last be moved or called off. */
    @WithDefault("PT4H")
    Duration cutoff();

    /** How often a candidate may move one interview. */
    @WithDefault("2")
    int maxReschedules();

    /** How long after the end the link still answers. */
    @WithDefault("PT24H")
    Duration linkAfterEnd();
}
