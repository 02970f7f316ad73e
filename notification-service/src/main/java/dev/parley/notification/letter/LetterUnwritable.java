package dev.parley.notification.letter;

/** The request does not fit its template. A retry would not help. */
public class LetterUnwritable extends RuntimeException {

    public LetterUnwritable(String template, Throwable cause) {
        super("the request does not fit the template " + template, cause);
    }
}
