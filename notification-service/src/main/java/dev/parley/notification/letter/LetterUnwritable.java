package dev.parley.notification.letter;

/** The request and its template do not fit together; trying again would not help. */
public class LetterUnwritable extends RuntimeException {

    public LetterUnwritable(String template, Throwable cause) {
        super("the request does not fit the template " + template, cause);
    }
}
