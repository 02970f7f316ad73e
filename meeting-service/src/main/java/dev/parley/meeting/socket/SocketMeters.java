package dev.parley.meeting.socket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells how many rooms and sockets this replica holds. A room whose people are on two replicas counts on both. */
@ApplicationScoped
class SocketMeters {

    void register(@Observes StartupEvent start, MeterRegistry metrics, LocalSockets sockets) {
        Gauge.builder("parley.room.sockets", () -> sockets.all().size())
                .description("Open sockets of people in rooms and lobbies")
                .register(metrics);
        Gauge.builder("parley.room.open", sockets::rooms)
                .description("Rooms with an open socket")
                .register(metrics);
    }
}
