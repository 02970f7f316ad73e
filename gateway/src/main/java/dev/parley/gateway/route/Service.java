package dev.parley.gateway.route;

import dev.parley.gateway.config.GatewayConfig;

import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** A service behind the gateway. */
enum Service {
    SCHEDULING(GatewayConfig.Upstreams::scheduling),
    MEETING(GatewayConfig.Upstreams::meeting),
    INVITE(GatewayConfig.Upstreams::invite),
    VERIFICATION(GatewayConfig.Upstreams::verification),
    NOTIFICATION(GatewayConfig.Upstreams::notification);

    private final Function<GatewayConfig.Upstreams, List<URI>> replicas;

    Service(Function<GatewayConfig.Upstreams, List<URI>> replicas) {
        this.replicas = replicas;
    }

    List<URI> replicas(GatewayConfig config) {
        return replicas.apply(config.upstream());
    }
}
