package dev.parley.e2e;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request as its bytes go over the wire, so that no client mends it.
 *
 * @param what says for the report where the value stands
 * @param body null for none
 */
record FuzzRequest(String what, String method, String target, Map<String, String> headers, byte[] body) {

    /** What is no address at all is refused by the gateway, in its own words; no service sees it. */
    boolean isAddressed() {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** @param bearer null for who is not signed in */
    byte[] bytes(String bearer, String candidateKey) {
        StringBuilder head =
                new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
        if (bearer != null) {
            head.append("Authorization: Bearer ").append(bearer).append("\r\n");
        }
        if (candidateKey != null && !headers.containsKey("X-Candidate-Key")) {
            head.append("X-Candidate-Key: ").append(candidateKey).append("\r\n");
        }
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] content = body == null ? new byte[0] : body;
        if (body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }
}
