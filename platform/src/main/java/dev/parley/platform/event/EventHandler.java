package dev.parley.platform.event;

/**
 * What a service does with an event. Called within the inbox transaction, which commits the effect together with
 * the note that the event was seen: at most once per (event id, purpose).
 */
public interface EventHandler {

    /** Stable name of the effect, unique in the service, e.g. {@code interview-view}. */
    String purpose();

    /**
     * An exception rolls back. Trouble of database or broker is retried without limit; an event that cannot be read
     * or is not valid is parked at once; anything else is parked after five tries.
     */
    void handle(ReceivedEvent event) throws Exception;
}
