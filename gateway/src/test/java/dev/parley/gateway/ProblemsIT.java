package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong, and wherever: the answer is a problem of the one shape. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ProblemsIT {

    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "requestId");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a path of no service | GET /api/v1/nothing HTTP/1.1 | 404 | not-found",
                "the description of an API | GET /q/openapi HTTP/1.1 | 404 | not-found",
                "health | GET /q/health HTTP/1.1 | 404 | not-found",
                "health in short | GET /q/health/ready HTTP/1.1 | 404 | not-found",
                "metrics | GET /q/metrics HTTP/1.1 | 404 | not-found",
                "the folder of what is for the installation | GET /q HTTP/1.1 | 404 | not-found",
                "a file that is not there | GET /assets/nope.js HTTP/1.1 | 404 | not-found",
                "a page that is not there, for a program | GET /nothing HTTP/1.1 | 404 | not-found",
                "a path that climbs | GET /api/v1/../../etc HTTP/1.1 | 404 | not-found",
                "a form sent to the page | POST / HTTP/1.1 | 405 | method-not-allowed",
                "a form sent to the sign-in | POST /login HTTP/1.1 | 405 | method-not-allowed",
                "a page that is deleted | DELETE /app HTTP/1.1 | 405 | method-not-allowed",
                "a method for debugging | TRACE /api/v1/jobs HTTP/1.1 | 405 | method-not-allowed",
                "a socket's path without an upgrade | GET /ws/room HTTP/1.1 | 404 | not-found",
                "another version | GET / HTTP/3.0 | 400 | malformed-request",
                "no version | GET / | 400 | malformed-request",
                "no request | hello | 400 | malformed-request",
                "a bad code in the path | GET /%zz HTTP/1.1 | 400 | malformed-request",
                "a bad code in the query | GET /?session_key=%zz HTTP/1.1 | 400 | malformed-request",
                "an address without a path | GET * HTTP/1.1 | 400 | malformed-request"
            })
    void a_request_line(String what, String line, int status, String code) {
        assertProblem(answerTo(line + "\r\nHost: parley.test\r\n"), status, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no host | X-None: 1 | 400 | malformed-request",
                "two hosts | Host: a^Host: b | 400 | malformed-request",
                "a space in a name | Host: a^b c: d | 400 | malformed-request",
                "a length that is no number | Host: a^Content-Length: ten | 400 | malformed-request",
                "two lengths | Host: a^Content-Length: 1^Content-Length: 2 | 400 | malformed-request",
                "an unknown encoding | Host: a^Transfer-Encoding: gzip | 400 | malformed-request",
                "an encoding twice | Host: a^Transfer-Encoding: chunked, chunked | 400 | malformed-request",
                "too large a body | Host: a^Content-Length: 100000000 | 413 | payload-too-large",
                "a length beyond all numbers | Host: a^Content-Length: 99999999999999999999 | 400 | malformed-request",
                "a service that is down | Host: a^X-Down: 1 | 503 | overloaded"
            })
    void a_head(String what, String headers, int status, String code) {
        String path = status == 503 ? "/api/v1/notifications" : "/api/v1/jobs";
        assertProblem(answerTo("POST " + path + " HTTP/1.1\r\n" + headers.replace("^", "\r\n") + "\r\n"), status, code);
    }

    @ParameterizedTest
    @CsvSource({"4000, 200", "5000, 414"})
    void a_long_address(int length, int status) {
        String answer = answerTo("GET /api/v1/jobs?q=" + "x".repeat(length) + " HTTP/1.1\r\nHost: parley.test\r\n");

        assertThat(RawClient.status(answer)).isEqualTo(status);
        if (status == 414) {
            assertProblem(answer, status, "uri-too-long");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cookie", "X-Other"})
    void long_headers(String name) {
        assertProblem(
                answerTo("GET /api/v1/jobs HTTP/1.1\r\nHost: parley.test\r\n" + name + ": " + "x".repeat(40_000)
                        + "\r\n"),
                431,
                "headers-too-large");
    }

    @ParameterizedTest
    @CsvSource({"zz, 400, malformed-request", "-1, 400, malformed-request"})
    void a_chunk(String size, int status, String code) {
        try (RawClient client = RawClient.posting("/api/v1/jobs", "Transfer-Encoding: chunked")) {
            client.send(size + "\r\nabc\r\n");

            assertProblem(client.answer(), status, code);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/ws/room, ticket.bad, -, 401, unauthorized",
                "/ws/room, ticket.good, http://evil.example, 403, csrf",
                "/ws/live, ticket.good, -, 503, overloaded",
                "/ws/other, ticket.good, -, 404, not-found",
                "/api/v1/jobs, ticket.good, -, 404, not-found"
            })
    void a_refused_socket(String path, String ticket, String origin, int status, String code) {
        String head = "GET " + path + " HTTP/1.1\r\nHost: parley.test\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Protocol: parley.v1, " + ticket + "\r\n"
                + (origin == null ? "" : "Origin: " + origin + "\r\n");

        assertProblem(answerTo(head, "Connection: Upgrade"), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "400, malformed-request",
        "404, not-found",
        "406, not-acceptable",
        "415, unsupported-media-type",
        "418, malformed-request",
        "500, internal",
        "502, internal"
    })
    void a_service_that_answers_without_words(int status, String code) {
        HttpResponse<String> answer = new Browser().get(FakeService.BARE + status);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Browser.json(answer).getString("type")).isEqualTo("/problems/" + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/app2", "/favicon.png"})
    void people_see_the_page_where_there_is_nothing(String path) {
        HttpResponse<String> page = new Browser().get(path, "Accept", "text/html,*/*");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<title>Parley</title>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("nonce-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/nope.js", "/q/openapi", "/api/v1/nothing", "/calendar/", "/q"})
    void what_is_for_programs_is_a_problem_for_people_too(String path) {
        HttpResponse<String> answer = new Browser().get(path, "Accept", "text/html,*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static String answerTo(String head) {
        return answerTo(head, "Connection: close");
    }

    private static String answerTo(String head, String connection) {
        try (RawClient client = new RawClient()) {
            client.send(head + connection + "\r\n\r\n");
            return client.oneAnswer();
        }
    }

    private static void assertProblem(String answer, int status, String code) {
        assertThat(RawClient.status(answer)).as(answer).isEqualTo(status);
        assertThat(answer)
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store");
        assertThat(RawClient.problem(answer).fieldNames()).containsAll(MEMBERS);
        assertThat(RawClient.problem(answer).getString("type")).isEqualTo("/problems/" + code);
        assertThat(RawClient.problem(answer).getInteger("status")).isEqualTo(status);
    }
}
