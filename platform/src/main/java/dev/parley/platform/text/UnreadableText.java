package dev.parley.platform.text;

/** A text from outside that is not taken. The message completes "The field …", e.g. "must not be longer than …". */
public final class UnreadableText extends IllegalArgumentException {

    UnreadableText(String message) {
        super(message, null);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
