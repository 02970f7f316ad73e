package dev.parley.platform.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address in the form that every mail server accepts: a dot-atom before the @ (RFC 5321 §4.1.2), the domain in
 * ASCII (UTS 46, RFC 5890), all in lower case. A local part beyond ASCII would need SMTPUTF8 (RFC 6531) on every server
 * on the way, and few servers accept a quoted one. Both are refused with a message that says so.
 */
public record EmailAddress(String text) {

    /** In octets (RFC 5321 §4.5.3.1 with erratum 1690). */
    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL_PART = 64;

    /** In characters. A domain can become shorter when it is converted to ASCII, but not by that much. */
    private static final int LONGEST_READ = 1_000;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]++@[^\\s@]++");
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern DOT_ATOM = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*+");

    /** Reads an address that somebody typed. */
    public static Reading<EmailAddress> read(String typed) {
        String text = typed == null ? "" : Invisible.trimmed(typed);
        if (text.length() > LONGEST_READ || !SHAPE.matcher(text).matches()) {
            return Reading.malformed("email", "must be an email address such as asha@example.org");
        }
        if (Invisible.within(text)) {
            return Reading.unusable("email-invisible", "contains an invisible character: type the address again");
        }
        int at = text.indexOf('@');
        String local = text.substring(0, at);
        if (!ASCII.matcher(local).matches()) {
            return Reading.unusable(
                    "email-local-part",
                    "is an address that Parley cannot email yet: use one with letters a-z before the @");
        }
        if (!DOT_ATOM.matcher(local).matches()) {
            return Reading.unusable(
                    "email-local-part",
                    "has quotes, brackets, or dots in the wrong place before the @: use an address without them");
        }
        String domain = DomainName.ascii(text.substring(at + 1));
        if (domain == null) {
            return Reading.unusable("email-domain", "has no valid domain after the @: check it for typos");
        }
        if (local.length() > LONGEST_LOCAL_PART || local.length() + 1 + domain.length() > LONGEST) {
            return Reading.unusable(
                    "email-too-long",
                    "is too long for mail servers: at most " + LONGEST_LOCAL_PART + " characters before the @ and "
                            + LONGEST + " in all");
        }
        return Reading.of(new EmailAddress(local.toLowerCase(Locale.ROOT) + "@" + domain));
    }

    /** Empty when mail cannot be sent to the text. */
    public static Optional<String> normalise(String typed) {
        return read(typed).usable().map(EmailAddress::text);
    }

    /**
     * The key for comparisons: the normalised address, or the lower-case text if it is not an address. Null stays null.
     */
    public static String key(String typed) {
        return typed == null
                ? null
                : normalise(typed).orElseGet(() -> typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Keeps the personal value out of logs. */
    @Override
    public String toString() {
        return "EmailAddress[" + text.charAt(0) + "***" + text.substring(text.indexOf('@')) + "]";
    }
}
