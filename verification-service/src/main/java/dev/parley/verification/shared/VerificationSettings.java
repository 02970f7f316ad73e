package dev.parley.verification.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

import java.time.Duration;

/** Settings of cases and their links; other features map their own below the same prefix. */
@ConfigMapping(prefix = "parley.verification")
public interface VerificationSettings {

    /** Zone of candidates that name none, and of the year in case numbers. */
    @WithDefault("Asia/Kolkata")
    String defaultZone();

    /** On whose behalf candidates are written to. */
    @WithDefault("Parley")
    String companyName();

    Link link();

    /** How long before its expiry a candidate is reminded of a link. */
    @WithDefault("PT6H")
    Duration reminderBefore();

    /** How often a candidate may be asked to submit again. */
    @WithDefault("3")
    int resubmissionCap();

    /** How often links are looked through for due reminders. */
    Sweep reminder();

    /** How often links are looked through for those that have expired, to announce it. */
    Sweep expiry();

    /** How often batches are looked through for work that a stopped replica left. */
    Sweep resend();

    /** How often the counts of cases are folded. */
    Sweep counts();

    /** New links from one member of staff to one address. */
    Budget resends();

    interface Budget {

        @WithDefault("20")
        int most();

        /** From the first one on. */
        @WithDefault("24h")
        Duration within();
    }

    interface Link {

        /** How long a link works when nothing is said. */
        @WithDefault("PT48H")
        Duration validity();

        /** Links that a candidate may fetch without asking anybody, per case. */
        @WithName("fresh-cap")
        @WithDefault("2")
        int freshCap();
    }

    interface Sweep {

        /** A duration, or {@code off}. */
        @WithDefault("5s")
        String every();
    }
}
