package dev.parley.gateway.connection;

import dev.parley.gateway.config.GatewayConfig;

import java.time.Duration;

/**
 * How long the gateway waits on one connection.
 *
 * @param head       from the first byte of a request, or from the connection's beginning, to the end of its head
 * @param rest       for the rest of a body after its request was answered
 * @param unsent     for a client that reads less than {@link #LEAST_READ} of the bytes that wait for it
 * @param socketIdle between two bytes of an open WebSocket; live browsers answer the services' pings
 */
record ConnectionPatience(Duration head, Duration rest, Duration unsent, Duration socketIdle) {

    static final int LEAST_READ = 16 * 1024;

    static ConnectionPatience of(GatewayConfig.Patience settings) {
        return new ConnectionPatience(settings.head(), settings.rest(), settings.unsent(), settings.socketIdle());
    }
}
