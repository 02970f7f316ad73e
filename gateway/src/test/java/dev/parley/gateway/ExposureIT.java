package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What the installation may know of the gateway, and the public may not. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ExposureIT {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/health/live", "/q/metrics"})
    void health_and_metrics_are_on_the_management_port_only(String path) throws Exception {
        assertThat(ask(management.resolve(path)).statusCode()).isEqualTo(200);
        assertThat(ask(Browser.uri(path)).statusCode()).isEqualTo(404);
    }

    @Test
    void the_management_port_serves_neither_the_ui_nor_the_api() throws Exception {
        assertThat(management.getPort()).isNotEqualTo(Browser.uri("/").getPort());
        assertThat(ask(management.resolve("/")).statusCode()).isEqualTo(404);
        assertThat(ask(management.resolve("/api/v1/jobs")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/invite-status/314159, /api/v1/invite-status/{code}",
        "/api/v1/interviews/0199d1f0-0000-7000-8000-000000000001, /api/v1/interviews/{uuid}",
        "/api/v1/nothing/314159, NO_ROUTE",
        "/i/314159-secret, /i/*",
        "/nowhere/314159, NOT_FOUND"
    })
    void requests_are_counted_by_their_route_never_by_what_their_path_holds(String path, String route)
            throws Exception {
        ask(Browser.uri(path));

        Awaitility.await().untilAsserted(() -> assertThat(counted()).anyMatch(line -> line.contains(route)));
        assertThat(counted()).noneMatch(line -> line.contains("314159") || line.contains("0199d1f0"));
    }

    private List<String> counted() throws Exception {
        return ask(management.resolve("/q/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .toList();
    }

    private static HttpResponse<String> ask(URI uri) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
