package dev.parley.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "parley.gateway")
public interface GatewayConfig {

    /** The suite's public URL. Only pages of its origin may change anything. */
    URI publicUrl();

    /** Base URL of each service. */
    Upstreams upstream();

    /**
     * Proxies in front of the gateway, as addresses or CIDR ranges. The gateway trusts what they say about the client's
     * address.
     */
    Optional<List<String>> trustedProxies();

    /** The header with the client's address: {@code X-Forwarded-For} or {@code Forwarded} (RFC 7239). */
    @WithDefault("X-Forwarded-For")
    String forwardedHeader();

    /** Maximum silence of an upstream while it answers a request. */
    @WithDefault("60S")
    Duration upstreamTimeout();

    /** How long a browser keeps a candidate's cookie. */
    @WithDefault("30D")
    Duration candidateCookieAge();

    /** Maximum number of interviews whose cookies one browser keeps. The oldest is dropped first. */
    @WithDefault("10")
    int candidateCookieLimit();

    Limits limit();

    Patience patience();

    Unfinished unfinished();

    interface Upstreams {

        List<URI> scheduling();

        /** Replicas, used in turn. */
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

        /** Requests of calendar feeds per client and minute. Calendar programs share addresses. */
        @WithDefault("60")
        int feedPerMinute();
    }

    /** How long the gateway waits for slow clients. */
    interface Patience {

        /** From the first byte of a request, or the beginning of the connection, to the end of the head; then 408. */
        @WithDefault("10S")
        Duration head();

        /** Between two bytes of a body; then 408. */
        @WithDefault("10S")
        Duration bodyIdle();

        /**
         * How long a body may arrive at any pace. Afterwards its average must reach {@link #minBytesPerSecond}, else
         * 408.
         */
        @WithDefault("15S")
        Duration bodyGrace();

        @WithDefault("4096")
        long minBytesPerSecond();

        /** For the rest of a body after its request was answered. */
        @WithDefault("30S")
        Duration rest();

        /** For a client that reads less than 16 KB of an answer or a WebSocket within this time. */
        @WithDefault("30S")
        Duration unsent();

        /** For a service to open a WebSocket. */
        @WithDefault("10S")
        Duration upgrade();

        /** Between two bytes from the browser on an open WebSocket. The services ping more often than that. */
        @WithDefault("60S")
        Duration socketIdle();
    }

    /** Maximum numbers of requests whose bodies are still arriving. A request counts after 250 ms. */
    interface Unfinished {

        /** For one client without a session; further requests get 429. */
        @WithDefault("32")
        int perClient();

        /** For one client with a session, counted separately. */
        @WithDefault("128")
        int perSignedInClient();

        /** Of one client with bodies larger than {@link #wholeUpTo}, such as documents. */
        @WithDefault("16")
        int streamedPerClient();

        /** Bodies up to this size are read whole before a service is called. */
        @WithDefault("256K")
        MemorySize wholeUpTo();

        /** Maximum size of all unfinished bodies together; further requests get 503. */
        @WithDefault("64M")
        MemorySize maxBytes();
    }
}
