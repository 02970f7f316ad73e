package dev.parley.notification.mail;

import dev.parley.platform.contact.EmailAddress;

import java.util.Optional;

/** An email address with or without a name. */
public record Address(String name, String email) {

    /** Reads {@code Name <user@host>} or {@code user@host}. */
    static Address parse(String text) {
        int open = text.lastIndexOf('<');
        if (open < 0) {
            return new Address(null, text.strip());
        }
        String name = text.substring(0, open).replace("\"", "").strip();
        return new Address(
                name.isEmpty() ? null : name,
                text.substring(open + 1).replace(">", "").strip());
    }

    /** The form used in SMTP. Empty when email cannot be sent to it. */
    Optional<String> ascii() {
        return EmailAddress.normalise(email);
    }
}
