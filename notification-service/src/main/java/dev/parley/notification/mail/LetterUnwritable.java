package dev.parley.notification.mail;

/** The request and its template do not fit together; trying again would not help. */
class LetterUnwritable extends RuntimeException {

    LetterUnwritable(String template, Throwable cause) {
        super("the request does not fit the template " + template, cause);
    }
}
