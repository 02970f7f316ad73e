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

    /** How long a browser keeps a candidate's way in. */
    @WithDefault("30D")
    Duration candidateCookieAge();

    /** Interviews whose way in one browser keeps; the oldest goes first. */
    @WithDefault("10")
    int candidateCookieLimit();

    Limits limit();

    Patience patience();

    Unfinished unfinished();

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

    /** How long clients that do little are waited for. */
    interface Patience {

        /** From the first byte of a request, or the beginning of the connection, to the end of the head; then 408. */
        @WithDefault("10S")
        Duration head();

        /** For any byte of a body; then 408. */
        @WithDefault("10S")
        Duration bodyIdle();

        /** How long a body may arrive at any pace; afterwards {@link #minBytesPerSecond} on average, else 408. */
        @WithDefault("15S")
        Duration bodyGrace();

        @WithDefault("4096")
        long minBytesPerSecond();

        /** For the rest of a body whose request is answered already. */
        @WithDefault("30S")
        Duration rest();

        /** For a client that reads next to nothing of an answer or a WebSocket (16 KB in this time). */
        @WithDefault("30S")
        Duration unsent();

        /** For a service to open a WebSocket. */
        @WithDefault("10S")
        Duration upgrade();

        /** For any byte from the browser on an open WebSocket; the services ping more often than that. */
        @WithDefault("60S")
        Duration socketIdle();
    }

    /** How many requests whose bodies are still arriving one client may have; a request counts after 250 ms. */
    interface Unfinished {

        /** Without a session; more are 429. */
        @WithDefault("32")
        int perClient();

        /** With a session, counted apart. */
        @WithDefault("128")
        int perSignedInClient();

        /** Bodies larger than {@link #wholeUpTo}, such as documents. */
        @WithDefault("16")
        int streamedPerClient();

        /** Bodies up to this size are read whole before the service is asked. */
        @WithDefault("256K")
        MemorySize wholeUpTo();

        /** Of all unfinished bodies together; more are 503. */
        @WithDefault("64M")
        MemorySize maxBytes();
    }
}
