package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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

    private static HttpResponse<String> ask(URI uri) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
