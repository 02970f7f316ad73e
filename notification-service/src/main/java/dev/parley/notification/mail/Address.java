package dev.parley.notification.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address with or without a name. */
public record Address(String name, String email) {

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST = 254;

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

    /**
     * The address as every mail server takes it: a dot-atom (RFC 5321 §4.1.2) and the domain in ASCII (RFC 5890).
     * Empty when there is no such form; a local part beyond ASCII would need SMTPUTF8 (RFC 6531) all along the way.
     */
    static Optional<String> ascii(String email) {
        String text = email == null ? "" : email.strip();
        int at = text.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL_PART
                || !LOCAL_PART.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(text.substring(at + 1))
                .map(domain -> text.substring(0, at + 1) + domain)
                .filter(address -> address.length() <= LONGEST);
    }

    Optional<String> ascii() {
        return ascii(email);
    }

    private static Optional<String> domain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
            return ascii.isEmpty() ? Optional.empty() : Optional.of(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
