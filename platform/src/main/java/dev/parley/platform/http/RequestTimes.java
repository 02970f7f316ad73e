package dev.parley.platform.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Also counts, per route, the requests that were answered within the times that alerts go by. What was refused before its
 * route was known is counted without one: its path may hold an id, a code or a key.
 */
class RequestTimes {

    private static final String REQUESTS = "http.server.requests";
    private static final String URI = "uri";
    private static final String NO_ROUTE = "NO_ROUTE";

    /** Plain words and parameters in braces, or a name that the framework gives to what it answers by itself. */
    private static final Pattern ROUTE = Pattern.compile(
            "(?:/(?:[^/{}]*+(?:\\{[^/{}]++\\}[^/{}]*+)++|v[0-9]|[a-z]++(?:[-_][a-z]++)*+)?+)++|[A-Za-z_]++");

    private static final double[] WITHIN = {nanos("PT0.25S"), nanos("PT1S"), nanos("PT5S")};

    @Produces
    @Singleton
    static MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals(REQUESTS) && !isRoute(id.getTag(URI)) ? withoutRoute(id) : id;
            }

            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(WITHIN)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }

    private static boolean isRoute(String uri) {
        return uri == null || ROUTE.matcher(uri).matches();
    }

    private static Meter.Id withoutRoute(Meter.Id id) {
        return id.replaceTags(Tags.of(id.getTags()).and(URI, NO_ROUTE));
    }

    private static double nanos(String duration) {
        return Duration.parse(duration).toNanos();
    }
}
