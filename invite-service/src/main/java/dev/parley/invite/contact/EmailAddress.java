package dev.parley.invite.contact;

import java.util.Locale;

/** One spelling per address. */
public final class EmailAddress {

    private EmailAddress() {}

    public static String normalise(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }
}
