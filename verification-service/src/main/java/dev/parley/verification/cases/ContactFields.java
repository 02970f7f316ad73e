package dev.parley.verification.cases;

/** Contact details of a candidate as clients send them. */
final class ContactFields {

    static final String LOCALE = "[A-Za-z]{2,3}+(?:-[A-Za-z0-9]{2,8}+)*+";
    static final String NO_LOCALE = "must be a language tag such as en or hi-IN";

    private ContactFields() {}

    /** Returns null for white space only. */
    static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
