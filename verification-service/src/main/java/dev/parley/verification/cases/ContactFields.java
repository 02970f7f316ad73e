package dev.parley.verification.cases;

/** How clients write a candidate's contact details. */
final class ContactFields {

    static final String LOCALE = "[A-Za-z]{2,3}+(?:-[A-Za-z0-9]{2,8}+)*+";
    static final String NO_LOCALE = "must be a language tag such as en or hi-IN";

    private ContactFields() {}

    /** Null when there is nothing but white space. */
    static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
