package dev.parley.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Locale;

/** Counts what became of messages, by channel. */
@ApplicationScoped
class DeliveryMeters {

    /** {@code LATER}: the recipient's limit was reached. {@code AGAIN}: it failed, and another attempt follows. */
    enum Outcome {
        SENT,
        DROPPED,
        LATER,
        AGAIN,
        FAILED
    }

    private final MeterRegistry metrics;

    DeliveryMeters(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void count(Delivery delivery, Outcome outcome) {
        metrics.counter(
                        "parley.delivery.attempts",
                        "channel",
                        delivery.channel(),
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
