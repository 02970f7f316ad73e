package dev.parley.gateway.session;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** SHA-256 of a session's id, in hex. It is stored and compared instead of the id. */
public record SessionHash(String hex) {

    static SessionHash of(String id) {
        return of(Sha256.of(id.getBytes(StandardCharsets.US_ASCII)));
    }

    static SessionHash of(byte[] hash) {
        return new SessionHash(HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
