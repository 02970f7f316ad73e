package dev.parley.notification.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.UncheckedIOException;
import java.util.Map;

/** The small objects that push services and the service worker read. */
final class PushJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private PushJson() {}

    static byte[] bytes(Map<String, ?> members) {
        try {
            return MAPPER.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
