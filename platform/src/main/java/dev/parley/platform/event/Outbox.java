package dev.parley.platform.event;

/** Events leave a service through here and nowhere else. */
public interface Outbox {

    /**
     * Writes the event in the caller's transaction; it is published after, and only after, that has committed.
     *
     * @throws IllegalStateException outside of a transaction
     */
    void publish(DomainEvent event);
}
