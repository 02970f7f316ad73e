package dev.parley.platform.contact;

import com.ibm.icu.text.IDNA;

import java.util.EnumSet;
import java.util.regex.Pattern;

/** Host names that people type, in ASCII (UTS 46, RFC 5890). */
final class DomainName {

    /** A browser reads a host whose last label is a number, decimal or hexadecimal, as an IPv4 address (WHATWG URL). */
    private static final Pattern NUMBER = Pattern.compile("[0-9]++|0[xX][0-9A-Fa-f]*+");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*+");
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO
            | IDNA.NONTRANSITIONAL_TO_ASCII);

    private DomainName() {}

    /** In lower case; null when it is not a valid domain. IP addresses are not accepted. */
    static String ascii(String typed) {
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        DOMAINS.nameToASCII(typed, ascii, info);
        EnumSet<IDNA.Error> errors = EnumSet.noneOf(IDNA.Error.class);
        errors.addAll(info.getErrors());
        errors.remove(IDNA.Error.HYPHEN_3_4);
        String domain = ascii.toString();
        boolean valid = errors.isEmpty()
                && ASCII.matcher(domain).matches()
                && !domain.isEmpty()
                && !domain.endsWith(".")
                && !NUMBER.matcher(domain.substring(domain.lastIndexOf('.') + 1))
                        .matches();
        return valid ? domain : null;
    }
}
