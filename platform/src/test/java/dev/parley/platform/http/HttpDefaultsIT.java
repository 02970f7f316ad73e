package dev.parley.platform.http;

import dev.parley.platform.app.Gate;
import dev.parley.platform.testing.MutableClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class HttpDefaultsIT {

    @Inject
    MutableClock clock;

    @Inject
    Gate gate;

    @TestHTTPResource("/api/v1/things/behind-the-gate")
    URI behindTheGate;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aListSaysItsPageAndInstantsHaveMilliseconds() {
        clock.set(Instant.parse("2026-03-01T09:00:00Z"));

        String body = given().queryParam("page", 2)
                .queryParam("limit", 20)
                .get("/api/v1/things")
                .then()
                .statusCode(200)
                .body("pagination.total", equalTo(41))
                .body("pagination.page", equalTo(2))
                .body("pagination.limit", equalTo(20))
                .body("pagination.pages", equalTo(3))
                .extract()
                .asString();

        assertThat(body).contains("\"at\":\"2026-03-01T09:00:00.000Z\"").doesNotContain("absent", "nextCursor");
    }

    @Test
    void eachAnswerSaysWhatTheBusinessClockShowsAlsoARefusal() {
        clock.set(Instant.parse("2026-03-01T09:00:00.250Z"));

        given().get("/api/v1/things").then().statusCode(200).header("X-Server-Time", "2026-03-01T09:00:00.250Z");
        given().get("/api/v1/nothing").then().statusCode(404).header("X-Server-Time", "2026-03-01T09:00:00.250Z");
    }

    @Test
    void aClientThatOffersHttp2IsAnsweredInHttp1() throws Exception {
        String things = behindTheGate.toString().replaceFirst("/api/.*", "/api/v1/things");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(things))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"nonsense\": 1}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void requestsAreWorkedOnByWorkerThreads() {
        given().get("/api/v1/things/who").then().body("thread", startsWith("executor-thread"));
    }

    @Test
    void healthMetricsAndOpenApiAreOnTheManagementPortOnly() {
        installation().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        installation()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("parley_outbox_backlog_age_seconds"));
        installation().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/things"));
        installation().get("/api/v1/things").then().statusCode(404);
        for (String path : List.of("/q/health", "/q/health/ready", "/q/metrics", "/q/openapi")) {
            given().get(path).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    private RequestSpecification installation() {
        return given().baseUri("http://" + management.getHost()).port(management.getPort());
    }

    @Test
    void moreRequestsThanTheLimitAreTurnedAwayAtOnce() {
        HttpClient client = HttpClient.newHttpClient();
        Queue<HttpResponse<String>> answered = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> requests = IntStream.range(0, 60)
                .mapToObj(i -> client.sendAsync(
                                HttpRequest.newBuilder(behindTheGate).build(), HttpResponse.BodyHandlers.ofString())
                        .thenAccept(answered::add))
                .toList();

        await().untilAsserted(() -> assertThat(answered).hasSize(20));
        assertThat(answered).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"overloaded\"");
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        });

        gate.open();
        requests.forEach(CompletableFuture::join);
        assertThat(answered.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(40);
        given().get("/api/v1/things").then().statusCode(200);
    }
}
