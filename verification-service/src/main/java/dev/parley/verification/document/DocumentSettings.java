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

    /** Files that are opened at the same time, to see whether a reviewer could; others wait for their turn. */
    @WithDefault("2")
    int checksAtOnce();

    /** How long it may take to open a file, and how long one waits for its turn. */
    @WithDefault("PT20S")
    Duration checkWithin();

    /** Pages of a PDF. */
    @WithDefault("200")
    int maxPages();

    /** Pixels of a picture. */
    @WithDefault("50000000")
    long maxPixels();

    /** After a deletion that failed; doubles with each try up to an hour. */
    @WithDefault("PT10S")
    Duration retryAfter();

    /** How often it is looked for objects to be deleted. */
    @WithDefault("10s")
    String collectEvery();
}
