package dev.parley.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Compares the OpenAPI document that a service's build wrote with the committed one in {@code contracts}. */
public final class CommittedApi {

    private static final Path BUILT = Path.of("target", "openapi", "openapi.json");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private CommittedApi() {}

    /** @param service name of the document, e.g. {@code invite} */
    public static void check(String service) {
        String built = built();
        assertThat(nameless(built))
                .as("operations without an id or a summary: give them an @Operation")
                .isEmpty();
        assertThat(built.equals(committed(service)))
                .withFailMessage(
                        "The API of %s is not the one that contracts/…/openapi/%s.json describes. Run make openapi, look"
                                + " at the change and commit it.",
                        service, service)
                .isTrue();
    }

    private static List<String> nameless(String document) {
        List<String> nameless = new ArrayList<>();
        read(document).path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .filter(operation -> !operation.getValue().has("operationId")
                        || !operation.getValue().path("summary").asText().contains(" "))
                .forEach(operation -> nameless.add(operation.getKey() + " " + path.getKey())));
        return nameless;
    }

    private static JsonNode read(String document) {
        try {
            return new JsonMapper().readTree(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String built() {
        try {
            return Files.readString(BUILT);
        } catch (IOException e) {
            throw new IllegalStateException("Package the service first: it writes " + BUILT, e);
        }
    }

    private static String committed(String service) {
        String name = "/dev/parley/contracts/openapi/" + service + ".json";
        try (InputStream document = CommittedApi.class.getResourceAsStream(name)) {
            return document == null ? "" : new String(document.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
