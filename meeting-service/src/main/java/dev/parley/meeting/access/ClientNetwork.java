package dev.parley.meeting.access;

import dev.parley.contracts.client.CustomerNetwork;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** The network of a request. Guests have only the room id, so nothing else tells them apart. */
@RequestScoped
class ClientNetwork {

    /** The gateway sets this header to the client's address and drops values that the client sent. */
    private static final String HEADER = "X-Forwarded-For";

    private final CurrentVertxRequest request;

    ClientNetwork(CurrentVertxRequest request) {
        this.request = request;
    }

    /** See {@link CustomerNetwork}. */
    String current() {
        HttpServerRequest http = request.getCurrent().request();
        String told = http.getHeader(HEADER);
        return of(told == null ? http.remoteAddress().hostAddress() : told);
    }

    /** All unreadable addresses count as one network. */
    static String of(String address) {
        try {
            return CustomerNetwork.of(address.strip());
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
