package dev.parley.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Merges the local realm's additions into the realm of all installations. */
final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The field that identifies an entry in a realm's lists. */
    private static final List<String> KEYS = List.of("clientId", "username", "name");

    private Realm() {}

    static String merged(Path folder) throws IOException {
        JsonNode base = JSON.readTree(folder.resolve("realm-base.json").toFile());
        JsonNode local = JSON.readTree(folder.resolve("realm-local.json").toFile());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(merge(base, local));
    }

    /** Merges objects, and lists of named entries by name. Replaces everything else. */
    static JsonNode merge(JsonNode base, JsonNode addition) {
        if (base instanceof ObjectNode object && addition.isObject()) {
            ObjectNode merged = object.deepCopy();
            addition.properties().forEach(field -> {
                JsonNode present = merged.get(field.getKey());
                merged.set(field.getKey(), present == null ? field.getValue() : merge(present, field.getValue()));
            });
            return merged;
        }
        if (base instanceof ArrayNode list
                && addition instanceof ArrayNode additions
                && keyOf(additions).isPresent()) {
            return mergeLists(list, additions, keyOf(additions).get());
        }
        return addition;
    }

    private static ArrayNode mergeLists(ArrayNode base, ArrayNode additions, String key) {
        ArrayNode merged = base.deepCopy();
        for (JsonNode addition : additions) {
            int at = indexOf(merged, key, addition.get(key));
            if (at < 0) {
                merged.add(addition);
            } else {
                merged.set(at, merge(merged.get(at), addition));
            }
        }
        return merged;
    }

    private static int indexOf(ArrayNode list, String key, JsonNode value) {
        for (int i = 0; i < list.size(); i++) {
            if (value.equals(list.get(i).get(key))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> keyOf(ArrayNode list) {
        return KEYS.stream()
                .filter(key -> !list.isEmpty() && list.get(0).has(key))
                .findFirst();
    }
}
