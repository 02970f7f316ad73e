package dev.parley.e2e;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/** After each class of journeys: what the suite has published since its start is what the contracts say. */
public final class EventsKeepTheirSchemas implements AfterAllCallback {

    private static volatile PublishedEvents events;

    static void watch(String bootstrap) {
        events = new PublishedEvents(bootstrap);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (events == null) {
            return;
        }
        assertThat(events.faults())
                .as("events that break their schema, and how many")
                .isEmpty();
        assertThat(events.read()).as("events that were compared").isNotEmpty();
        System.out.println("  Events compared with their schemas: " + events.read());
    }
}
