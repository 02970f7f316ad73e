package dev.parley.gateway.limit;

import dev.parley.contracts.client.CustomerNetwork;
import dev.parley.gateway.config.GatewayConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import java.net.InetAddress;
import java.util.List;

/**
 * The address of the client: the peer, or behind trusted proxies the nearest address that is not a trusted proxy.
 * Headers from anybody else are ignored.
 */
@ApplicationScoped
public class ClientAddress {

    /** The services read this header. */
    public static final CharSequence HEADER = HttpHeaders.createOptimized("X-Forwarded-For");

    /** The pattern of the access log uses this name. */
    private static final String KEY = "client-address";

    private static final int FIRST = 1000;

    private final List<Network> trusted;
    private final String header;

    @Inject
    ClientAddress(GatewayConfig config) {
        this(config.trustedProxies().orElse(List.of()), config.forwardedHeader());
    }

    ClientAddress(List<String> trustedProxies, String header) {
        this.trusted = trustedProxies.stream().map(Network::of).toList();
        this.header = header;
    }

    void register(@Observes Filters filters) {
        filters.register(
                rc -> {
                    rc.put(KEY, of(rc.request()));
                    rc.next();
                },
                FIRST);
    }

    private String of(HttpServerRequest request) {
        String peer = request.remoteAddress().hostAddress();
        return trusted.isEmpty()
                ? peer
                : of(InetAddress.ofLiteral(peer), request.headers().getAll(header))
                        .getHostAddress();
    }

    /** The address as text. To count requests use {@link #group}. */
    public static String of(RoutingContext rc) {
        return rc.get(KEY);
    }

    /** The network that limits count as one client: one IPv4 address, or the /64 network of one IPv6 customer. */
    public static String group(RoutingContext rc) {
        return group(of(rc));
    }

    static String group(String address) {
        return address.indexOf(':') < 0 ? address : CustomerNetwork.of(address);
    }

    InetAddress of(InetAddress peer, List<String> headers) {
        InetAddress client = peer;
        if (!isTrusted(peer)) {
            return client;
        }
        for (InetAddress hop : ForwardedChain.nearestFirst(header, headers)) {
            client = hop;
            if (!isTrusted(hop)) {
                return client;
            }
        }
        return client;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }
}
