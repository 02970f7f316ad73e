package dev.parley.invite;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;

@ConfigMapping(prefix = "parley.invite")
public interface InviteSettings {

    Expiry expiry();

    /** Wrong codes per address before only the link or a new code works. */
    int maxGuesses();

    /** How long the link still opens the page after the interview ends. */
    Duration linkGrace();

    /** Interval between runs that mark expired invites. */
    String sweep();

    FreshLink freshLink();

    Mails mails();

    Bulk bulk();

    Extension extension();

    Reminder reminder();

    /** Emails about pending invites. */
    interface Reminder {
        Duration afterIssue();

        Duration beforeExpiry();

        /** Interval between runs that send them. */
        String every();
    }

    /** Wishes of candidates for more time. */
    interface Extension {
        /** Most requests for one invite within {@link #within}. */
        int most();

        Duration within();

        /** How long after a wish or a decision it is still worth an email. */
        Duration toldWithin();
    }

    /** Many invites in one request. */
    interface Bulk {
        /** Interval between runs that continue what a dead replica has left. */
        String every();

        /** How long the results of a finished batch can be read. */
        Duration kept();
    }

    /** Limit on the codes that one sender emails to one address. */
    interface Mails {
        /** Most codes within {@link #within}. */
        int most();

        Duration within();
    }

    /** Limit on the new links that a candidate can ask for. */
    interface FreshLink {
        /** Most emails to one address within {@link #within}. */
        int most();

        Duration within();
    }

    interface Expiry {
        /** Validity of an invite when the request names none. */
        Duration standard();

        Duration shortest();

        Duration longest();
    }
}
