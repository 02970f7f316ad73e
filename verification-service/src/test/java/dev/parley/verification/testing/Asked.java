package dev.parley.verification.testing;

import dev.parley.platform.event.ReceivedEvent;

import java.util.UUID;
import java.util.function.Predicate;

/** Which request to notify is meant; those of earlier steps may still be on their way. */
public final class Asked {

    private Asked() {}

    public static Predicate<ReceivedEvent> of(UUID caseId, String template) {
        return event -> event.data() != null
                && caseId.toString().equals(event.key())
                && template.equals(event.data().path("template").asText());
    }
}
