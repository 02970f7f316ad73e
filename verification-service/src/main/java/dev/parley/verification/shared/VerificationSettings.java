package dev.parley.verification.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

import java.time.Duration;

/** Settings of cases and their links; other features map their own below the same prefix. */
@ConfigMapping(prefix = "parley.verification")
public interface VerificationSettings {

    /** Zone of candidates who name none, and of the year in case numbers. */
    @WithDefault("Asia/Kolkata")
    String defaultZone();

    /** The company that messages to candidates name as their sender. */
    @WithDefault("Parley")
    String companyName();

    Link link();

    /** How long before a link expires its candidate gets a reminder. */
    @WithDefault("PT6H")
    Duration reminderBefore();

    /** How often a reviewer may ask the candidate of a case to submit again. */
    @WithDefault("3")
    int resubmissionCap();

    /** Interval at which the service looks for due reminders. */
    Sweep reminder();

    /** Interval at which the service looks for expired links, to announce them. */
    Sweep expiry();

    /** Interval at which the service looks for batches that a stopped replica left unfinished. */
    Sweep resend();

    /** Interval at which the counts of cases are folded. */
    Sweep counts();

    /** How many new links one member of staff may send to one address. */
    Budget resends();

    interface Budget {

        @WithDefault("20")
        int most();

        /** Counted from the first link. */
        @WithDefault("24h")
        Duration within();
    }

    interface Link {

        /** How long a link works unless the request says otherwise. */
        @WithDefault("PT48H")
        Duration validity();

        /** How many links a candidate may fetch without staff, per case. */
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
