package dev.parley.platform.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.time.Duration;

/** Also counts, per route, the requests that were answered within the times that alerts go by. */
class RequestTimes {

    private static final double[] WITHIN = {nanos("PT0.25S"), nanos("PT1S"), nanos("PT5S")};

    @Produces
    @Singleton
    static MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals("http.server.requests")
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(WITHIN)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }

    private static double nanos(String duration) {
        return Duration.parse(duration).toNanos();
    }
}
