package dev.parley.invite;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;

/** Settings of the service. */
@ConfigMapping(prefix = "parley.invite")
public interface InviteSettings {

    Expiry expiry();

    /** Wrong codes per address until only the link or a fresh code helps. */
    int maxGuesses();

    /** How long after the interview's end the link still opens the page. */
    Duration linkGrace();

    /** How often expired invites are marked. */
    String sweep();

    FreshLink freshLink();

    Mails mails();

    /** What one sender may have mailed to one address. */
    interface Mails {
        /** How many codes within the while. */
        int most();

        Duration within();
    }

    /** What a candidate may ask for who does not get in. */
    interface FreshLink {
        /** How many mails an address gets within the while. */
        int most();

        Duration within();
    }

    interface Expiry {
        /** How long an invite is valid when nothing is said. */
        Duration standard();

        Duration shortest();

        Duration longest();
    }
}
