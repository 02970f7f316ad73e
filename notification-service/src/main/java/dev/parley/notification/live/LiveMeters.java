package dev.parley.notification.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells how many people's browsers hear live from this replica. */
@ApplicationScoped
class LiveMeters {

    void register(@Observes StartupEvent start, MeterRegistry metrics, LiveConnections connections) {
        Gauge.builder("parley.live.sockets", connections::count)
                .description("Open sockets of the live channel")
                .register(metrics);
    }
}
