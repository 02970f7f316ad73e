package dev.parley.meeting.quality;

import dev.parley.meeting.wire.QualityEvent;
import dev.parley.meeting.wire.QualitySample;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Tells how rooms do, as browsers saw it. */
@ApplicationScoped
class QualityMeters {

    private static final Duration[] WITHIN = {
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(3),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final Map<QualitySample.Route, Counter> samples = new EnumMap<>(QualitySample.Route.class);
    private final Map<QualityEvent.Cause, Counter> failures = new EnumMap<>(QualityEvent.Cause.class);
    private final Counter joins;
    private final Counter reconnects;
    private final Counter restarts;
    private final Timer firstFrame;

    QualityMeters(MeterRegistry metrics) {
        for (QualitySample.Route route : QualitySample.Route.values()) {
            samples.put(
                    route,
                    Counter.builder("parley.room.samples")
                            .description("Looks of browsers at a connection in use, by the way that media takes")
                            .tag("route", route.name().toLowerCase(Locale.ROOT))
                            .register(metrics));
        }
        for (QualityEvent.Cause cause : QualityEvent.Cause.values()) {
            failures.put(
                    cause,
                    Counter.builder("parley.room.failures")
                            .description("Cameras, microphones and connections that failed in rooms")
                            .tag("cause", cause.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .register(metrics));
        }
        joins = Counter.builder("parley.room.joins")
                .description("Pages that came into a room")
                .register(metrics);
        reconnects = Counter.builder("parley.room.reconnects")
                .description("Sockets that were lost and came back")
                .register(metrics);
        restarts = Counter.builder("parley.room.ice.restarts")
                .description("Connections between two people that looked for a new way")
                .register(metrics);
        firstFrame = Timer.builder("parley.room.first.frame")
                .description("From when two people were inside until one saw the other's first picture")
                .serviceLevelObjectives(WITHIN)
                .register(metrics);
    }

    /** Meters are there before the first message. */
    void register(@Observes StartupEvent start) {}

    void count(QualitySample sample) {
        samples.get(sample.route()).increment();
    }

    void count(QualityEvent event) {
        switch (event.kind()) {
            case JOINED -> joins.increment();
            case FIRST_FRAME -> firstFrame.record(Duration.ofMillis(event.ms()));
            case SOCKET_BACK -> reconnects.increment();
            case ICE_RESTARTED -> restarts.increment();
            case MEDIA_FAILED -> failures.get(event.cause()).increment();
            case SOCKET_LOST -> {}
        }
    }
}
