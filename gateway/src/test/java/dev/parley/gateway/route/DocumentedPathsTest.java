package dev.parley.gateway.route;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What a service's committed document describes is reached through the gateway. */
class DocumentedPathsTest {

    private static final String ID = "0199d1f0-0000-7000-8000-000000000001";

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_operation_is_routed_to_its_service(Service service) throws IOException {
        for (String path : paths(service)) {
            assertThat(RouteTable.find(example(path)).map(match -> match.route().service()))
                    .as(
                            "%s of %s reaches nobody: add a route for it to RouteTable",
                            path, service.name().toLowerCase(Locale.ROOT))
                    .contains(service);
        }
    }

    private static List<String> paths(Service service) throws IOException {
        String name = "/dev/parley/contracts/openapi/" + service.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream document = DocumentedPathsTest.class.getResourceAsStream(name)) {
            String text = new String(document.readAllBytes(), UTF_8);
            return List.copyOf(new JsonObject(text).getJsonObject("paths").fieldNames());
        }
    }

    /** Only what is called an id is one. */
    private static String example(String path) {
        return path.replaceAll("\\{(?:id|\\w+Id)}", ID).replaceAll("\\{\\w+}", "012345");
    }
}
