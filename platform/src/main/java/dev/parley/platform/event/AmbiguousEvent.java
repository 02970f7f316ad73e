package dev.parley.platform.event;

/**
 * The event is readable, but may be about more than one thing. It is parked alone: what it says is in doubt, later events
 * of its key are not. Handlers may throw it when the order within the key does not matter to them.
 */
public class AmbiguousEvent extends RuntimeException {

    public AmbiguousEvent(String message) {
        super(message);
    }
}
