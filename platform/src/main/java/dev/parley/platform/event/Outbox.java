package dev.parley.platform.event;

/** The only way for a service to publish events. */
public interface Outbox {

    /**
     * Writes the event in the caller's transaction. The event is published only after the commit.
     *
     * @throws IllegalStateException outside of a transaction
     */
    void publish(DomainEvent event);
}
