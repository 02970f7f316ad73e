package dev.parley.meeting.socket;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The subprotocols that a browser offers: the protocol, and a credential, because browsers cannot set headers. */
record Offer(List<String> protocols) {

    static final String LANGUAGE = "parley.v1";

    /** @param header all values of Sec-WebSocket-Protocol */
    static Offer of(List<String> header) {
        return new Offer(header.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList());
    }

    boolean speaksOurs() {
        return protocols.contains(LANGUAGE);
    }

    Optional<String> ticket() {
        return after("ticket.");
    }

    Optional<String> resumeToken() {
        return after("resume.");
    }

    private Optional<String> after(String prefix) {
        return protocols.stream()
                .filter(protocol -> protocol.startsWith(prefix))
                .map(protocol -> protocol.substring(prefix.length()))
                .findFirst();
    }
}
