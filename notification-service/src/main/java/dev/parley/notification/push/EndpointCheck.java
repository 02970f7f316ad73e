package dev.parley.notification.push;

import jakarta.enterprise.context.ApplicationScoped;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;

/** Lets no browser point this service at the network it stands in. */
@ApplicationScoped
class EndpointCheck {

    private static final int CARRIER_NAT = 100;
    private static final int IPV4_BYTES = 4;

    private final Set<String> trusted;

    EndpointCheck(PushSettings settings) {
        this.trusted = settings.trustedOrigins().orElse(Set.of());
    }

    /** Why nothing may be sent there. Empty when it may. */
    Optional<String> objection(URI endpoint) {
        if (endpoint.getHost() == null || endpoint.getUserInfo() != null || endpoint.getFragment() != null) {
            return Optional.of("The endpoint is not an address of a push service.");
        }
        if (trusted.contains(origin(endpoint))) {
            return Optional.empty();
        }
        if (!"https".equals(endpoint.getScheme())) {
            return Optional.of("The endpoint of a push service begins with https.");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(endpoint.getHost())) {
                if (isInternal(address)) {
                    return Optional.of("The endpoint is inside a private network.");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("The host of the endpoint is unknown.");
        }
    }

    static String origin(URI endpoint) {
        String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
        return endpoint.getScheme() + "://" + endpoint.getHost() + port;
    }

    static boolean isInternal(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length > IPV4_BYTES && (bytes[0] & 0xfe) == 0xfc;
        boolean carrier = bytes.length == IPV4_BYTES && (bytes[0] & 0xff) == CARRIER_NAT && (bytes[1] & 0xc0) == 0x40;
        boolean thisNetwork = bytes.length == IPV4_BYTES && bytes[0] == 0;
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrier
                || thisNetwork;
    }
}
