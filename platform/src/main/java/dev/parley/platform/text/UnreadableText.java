package dev.parley.platform.text;

/** A refused text from outside. The message completes "The field …", e.g. "must not be longer than …". */
public final class UnreadableText extends IllegalArgumentException {

    UnreadableText(String message) {
        super(message, null);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
