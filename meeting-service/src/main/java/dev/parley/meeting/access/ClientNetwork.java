package dev.parley.meeting.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The network that a request comes from: who knows a room id is told apart by nothing else. */
@RequestScoped
class ClientNetwork {

    /** The gateway sets it to the client's address and drops what the client sent under this name. */
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

    /** An address that cannot be read is a network of its own kind, shared by all who send one. */
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
