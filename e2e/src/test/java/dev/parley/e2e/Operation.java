package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One operation of a service, as its OpenAPI document tells it.
 *
 * @param service as {@code LocalStack} calls it
 * @param parts   of the document, for the schemas that the operation refers to
 */
record Operation(String service, String method, String path, JsonNode spec, JsonNode parts) {

    static final List<String> SERVICES = List.of("invite", "meeting", "notification", "scheduling", "verification");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Of every service, from the documents that its build wrote. */
    static List<Operation> all() {
        return SERVICES.stream().flatMap(service -> of(service).stream()).toList();
    }

    private static List<Operation> of(String service) {
        Path document = Path.of("..", service + "-service", "target", "openapi", "openapi.json");
        try {
            JsonNode api = new JsonMapper().readTree(document.toFile());
            List<Operation> found = new ArrayList<>();
            api.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method -> found.add(new Operation(
                            service,
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            method.getValue(),
                            api.path("components").path("schemas")))));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Package the services first: " + document, e);
        }
    }

    /** The key of its row. */
    String key() {
        return service + " " + method + " " + path;
    }

    boolean reads() {
        return method.equals("GET");
    }
}
