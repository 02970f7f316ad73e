package dev.parley.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.gateway.config.GatewayConfig;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.OptionalInt;

/** Limits how often one client may try, for each kind of attempt. Each replica counts separately. */
@ApplicationScoped
public class RateLimits {

    public enum Kind {
        NONE,
        REDEEM,
        JOIN,
        FEED
    }

    private record Client(Kind kind, String address) {}

    private final GatewayConfig.Limits limits;
    private final Cache<Client, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    RateLimits(GatewayConfig config) {
        this.limits = config.limit();
    }

    /** The seconds to wait; empty when the attempt is allowed. */
    public OptionalInt secondsToWait(Kind kind, String address) {
        if (kind == Kind.NONE) {
            return OptionalInt.empty();
        }
        ConsumptionProbe probe =
                buckets.get(new Client(kind, address), c -> bucket(c.kind())).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        (int) Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private Bucket bucket(Kind kind) {
        int perMinute = perMinute(kind);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private int perMinute(Kind kind) {
        return switch (kind) {
            case NONE -> Integer.MAX_VALUE;
            case REDEEM -> limits.redeemPerMinute();
            case JOIN -> limits.joinPerMinute();
            case FEED -> limits.feedPerMinute();
        };
    }
}
