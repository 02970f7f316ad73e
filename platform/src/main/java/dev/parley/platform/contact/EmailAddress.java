package dev.parley.platform.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as it is kept: without spaces around it, in lower case. */
public final class EmailAddress {

    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,64}+@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+");

    private EmailAddress() {}

    /** Empty when it is no address. */
    public static Optional<String> normalise(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String email = text.strip().toLowerCase(Locale.ROOT);
        return email.length() <= 254 && PLAUSIBLE.matcher(email).matches() ? Optional.of(email) : Optional.empty();
    }
}
