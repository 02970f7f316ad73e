package dev.parley.meeting.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network of a request. Guests have only the room id, so nothing else tells them apart. */
@RequestScoped
class ClientNetwork {

    /** The gateway sets this header to the client's address and drops values that the client sent. */
    private static final String HEADER = "X-Forwarded-For";

    private static final int NETWORK_BYTES = 8;

    private final CurrentVertxRequest request;

    ClientNetwork(CurrentVertxRequest request) {
        this.request = request;
    }

    /** One IPv4 address, or the /64 that one customer has of IPv6 addresses (RFC 6177). */
    String current() {
        HttpServerRequest http = request.getCurrent().request();
        String told = http.getHeader(HEADER);
        return of(told == null ? http.remoteAddress().hostAddress() : told);
    }

    /** All unreadable addresses count as one network. */
    static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address.strip()).getAddress();
            if (bytes.length > NETWORK_BYTES) {
                Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
            }
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException e) {
            return "unknown";
        }
    }
}
