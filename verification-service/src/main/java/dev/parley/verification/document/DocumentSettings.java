package dev.parley.verification.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Limits of what candidates hand in, and how objects that nobody needs are collected. */
@ConfigMapping(prefix = "parley.verification.documents")
public interface DocumentSettings {

    /** Files of one case. */
    @WithDefault("20")
    int maxPerCase();

    /** An upload that is not finished then never will be. */
    @WithDefault("PT2H")
    Duration arriveWithin();

    /** After a deletion that failed; doubles with each try up to an hour. */
    @WithDefault("PT10S")
    Duration retryAfter();

    /** How often it is looked for objects to be deleted. */
    @WithDefault("10s")
    String collectEvery();
}
