package dev.parley.platform.event;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the handler for a purpose for the replay: CDI beans, and handlers that were passed to the inbox. */
@Singleton
class EventHandlers {

    private final Map<String, EventHandler> byPurpose = new ConcurrentHashMap<>();
    private final Instance<EventHandler> beans;

    EventHandlers(@Any Instance<EventHandler> beans) {
        this.beans = beans;
    }

    void register(EventHandler handler) {
        byPurpose.putIfAbsent(handler.purpose(), handler);
    }

    Optional<EventHandler> of(String purpose) {
        beans.forEach(this::register);
        return Optional.ofNullable(byPurpose.get(purpose));
    }
}
