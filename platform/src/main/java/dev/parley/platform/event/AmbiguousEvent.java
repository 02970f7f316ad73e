package dev.parley.platform.event;

/**
 * The event is readable, but it may refer to more than one thing. It is parked alone: its own meaning is in doubt, but
 * later events with the same key are processed. A handler may throw this when the order of events within the key does
 * not matter to it.
 */
public class AmbiguousEvent extends RuntimeException {

    public AmbiguousEvent(String message) {
        super(message);
    }
}
