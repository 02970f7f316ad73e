package dev.parley.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "parley.gateway")
public interface GatewayConfig {

    /** Where people reach the suite; its origin is the only one whose pages may change anything. */
    URI publicUrl();

    /** Base URL of each service. */
    Upstreams upstream();

    /** Proxies in front, as addresses or CIDR ranges: what they say about the client's address is believed. */
    Optional<List<String>> trustedProxies();

    /** The header in which they say it: {@code X-Forwarded-For} or {@code Forwarded} (RFC 7239). */
    @WithDefault("X-Forwarded-For")
    String forwardedHeader();

    /** How long an upstream may stay silent while it answers a request. */
    @WithDefault("60S")
    Duration upstreamTimeout();

    /** Largest request body in bytes; larger ones are 413. */
    @WithDefault("12582912")
    long maxBodySize();

    /** How long a browser keeps a candidate's way in. */
    @WithDefault("30D")
    Duration candidateCookieAge();

    /** Interviews whose way in one browser keeps; the oldest goes first. */
    @WithDefault("10")
    int candidateCookieLimit();

    Limits limit();

    interface Upstreams {

        List<URI> scheduling();

        /** Replicas, taken in turn. */
        List<URI> meeting();

        List<URI> invite();

        List<URI> verification();

        List<URI> notification();
    }

    interface Limits {

        /** Code entries and code checks per client and minute. */
        @WithDefault("30")
        int redeemPerMinute();

        /** Joins per client and minute. */
        @WithDefault("60")
        int joinPerMinute();

        /** Readings of calendar feeds per client and minute; calendar programs share addresses. */
        @WithDefault("60")
        int feedPerMinute();
    }
}
