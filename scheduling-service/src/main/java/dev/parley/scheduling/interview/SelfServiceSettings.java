package dev.parley.scheduling.interview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** What candidates can do with their link. */
@ConfigMapping(prefix = "parley.scheduling.self-service")
public interface SelfServiceSettings {

    /** How long before the start a candidate can last move or cancel an interview. */
    @WithDefault("PT4H")
    Duration cutoff();

    /** How often a candidate may move one interview. */
    @WithDefault("2")
    int maxReschedules();

    /** How long after the end the link still works. */
    @WithDefault("PT24H")
    Duration linkAfterEnd();
}
