package dev.parley.verification.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;

import java.io.IOException;
import java.util.Map;

/** The values of an entry as JSON. */
@Singleton
class AuditJson {

    private final ObjectMapper mapper;

    AuditJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Null when there is none. */
    String text(Map<String, Object> values) {
        try {
            return values.isEmpty() ? null : mapper.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] personal(Change change) {
        ObjectNode node = mapper.createObjectNode();
        node.set("old", mapper.valueToTree(change.personalBefore()));
        node.set("new", mapper.valueToTree(change.personalAfter()));
        node.put("reason", change.reason());
        return node.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    JsonNode read(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null when both are empty. */
    JsonNode merged(String open, JsonNode personal) {
        try {
            ObjectNode merged = open == null ? mapper.createObjectNode() : (ObjectNode) mapper.readTree(open);
            if (personal instanceof ObjectNode object) {
                merged.setAll(object);
            }
            return merged.isEmpty() ? null : merged;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
