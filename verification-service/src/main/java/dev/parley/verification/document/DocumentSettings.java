package dev.parley.verification.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** Limits of uploads, and the collection of objects that nobody needs. */
@ConfigMapping(prefix = "parley.verification.documents")
public interface DocumentSettings {

    /** Maximum number of files of one case. */
    @WithDefault("20")
    int maxPerCase();

    /** An upload that is not finished after this time counts as abandoned. */
    @WithDefault("PT2H")
    Duration arriveWithin();

    /** How many files are opened at the same time to check that a reviewer can read them. Others wait. */
    @WithDefault("2")
    int checksAtOnce();

    /** How long opening a file may take, and how long a file may wait for its turn. */
    @WithDefault("PT20S")
    Duration checkWithin();

    /** Maximum number of pages of a PDF. */
    @WithDefault("200")
    int maxPages();

    /** Maximum number of pixels of a picture. */
    @WithDefault("50000000")
    long maxPixels();

    /** Pause after a failed deletion. It doubles with each try, up to an hour. */
    @WithDefault("PT10S")
    Duration retryAfter();

    /** Interval between collection runs. */
    @WithDefault("10s")
    String collectEvery();
}
