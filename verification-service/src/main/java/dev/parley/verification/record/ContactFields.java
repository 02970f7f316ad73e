package dev.parley.verification.record;

import dev.parley.platform.contact.EmailAddress;
import dev.parley.verification.shared.Invalid;

import java.util.regex.Pattern;

/** How clients write a candidate's contact details. */
public final class ContactFields {

    static final String MOBILE = "\\s*+(?:\\+?[0-9 ()-]{5,25}+)?+\\s*+";
    private static final Pattern PHONE = Pattern.compile(MOBILE);
    static final String NO_MOBILE = "must be a phone number";
    static final String LOCALE = "[A-Za-z]{2,3}+(?:-[A-Za-z0-9]{2,8}+)*+";
    static final String NO_LOCALE = "must be a language tag such as en or hi-IN";

    private ContactFields() {}

    /** Null when nothing is given. */
    static String email(String text) {
        return given(text) == null
                ? null
                : EmailAddress.normalise(text)
                        .orElseThrow(() -> Invalid.field("candidateEmail", "email", "must be an email address"));
    }

    public static boolean isMobile(String text) {
        return PHONE.matcher(text).matches();
    }

    /** Null when there is nothing but white space. */
    static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
