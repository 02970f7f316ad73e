package dev.parley.platform.event;

/** The event cannot be parsed or its content is invalid, so it is parked at once. Handlers may throw it. */
public class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String message) {
        super(message);
    }

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
