package dev.parley.platform.event;

/**
 * Processes an event in a service. The inbox calls it within its transaction, which commits the effect together with
 * the note that the event was seen. So each (event id, purpose) takes effect at most once.
 */
public interface EventHandler {

    /** Stable name of the effect, unique in the service, e.g. {@code interview-view}. */
    String purpose();

    /**
     * An exception rolls the transaction back. Failures of database or broker are retried without limit. An unreadable
     * or invalid event is parked at once. After any other failure the event is tried five times, then parked.
     */
    void handle(ReceivedEvent event) throws Exception;
}
