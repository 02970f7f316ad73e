package dev.parley.platform.event;

import dev.parley.platform.security.Caller;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Who causes the events that are being published. */
@ApplicationScoped
class EventAuthor {

    private final Caller caller;

    EventAuthor(Caller caller) {
        this.caller = caller;
    }

    /** The signed-in person of the current request, or null. */
    UUID current() {
        boolean inRequest = Arc.container().requestContext().isActive();
        return inRequest && caller.signedIn() && !caller.has("service") ? caller.id() : null;
    }
}
