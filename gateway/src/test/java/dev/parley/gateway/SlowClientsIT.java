package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who sends, reads or listens slowly occupies nothing at the services, and not for long here. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class SlowClientsIT {

    private static final String LARGE_BODY = "Content-Length: 900000";

    private final List<RawClient> clients = new ArrayList<>();
    private final String path = "/api/v1/jobs/" + UUID.randomUUID();

    @AfterEach
    void hangUp() {
        clients.forEach(RawClient::close);
    }

    @Test
    void a_service_hears_of_a_request_when_its_body_is_whole() {
        RawClient client = posting("Content-Length: 4", "Connection: close");
        client.send("ab");
        assertThat(seen()).doesNotContain(path);

        client.send("cd");

        assertThat(RawClient.status(client.answer())).isEqualTo(200);
        assertThat(seen()).contains(path);
    }

    @Test
    void a_body_in_chunks_arrives_whole() {
        RawClient client = posting("Transfer-Encoding: chunked", "Connection: close");

        client.send("2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n");

        assertThat(client.answer()).contains("\"body\":\"abcde\"", "\"content-length\":\"5\"");
    }

    @Test
    void a_large_body_in_chunks_arrives_too() {
        RawClient client = posting("Transfer-Encoding: chunked", "Connection: close");
        String chunk = "x".repeat(100_000);

        for (int i = 0; i < 5; i++) {
            client.send(Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n");
        }
        client.send("0\r\n\r\n");

        assertThat(client.answer()).contains("\"body\":\"" + chunk.repeat(5) + "\"");
    }

    @Test
    void a_body_in_chunks_that_becomes_too_large_is_refused_on_the_way() {
        RawClient client = posting("Transfer-Encoding: chunked");

        client.trickle(Integer.toHexString(500_000) + "\r\n" + "x".repeat(500_000) + "\r\n");

        assertThat(RawClient.status(client.answer())).isEqualTo(413);
    }

    @Test
    void a_body_that_stops_arriving_is_refused() {
        RawClient client = posting("Content-Length: 10");
        client.send("{");

        assertRefused(client.answer(), 408, "request-timeout");
        assertThat(seen()).doesNotContain(path);
    }

    @Test
    void a_body_that_trickles_is_refused() {
        RawClient client = posting("Content-Length: 10000");

        client.trickle("x");

        assertRefused(client.answer(), 408, "request-timeout");
    }

    @Test
    void a_large_body_that_stops_arriving_is_refused() {
        RawClient client = posting(LARGE_BODY);
        client.send("x".repeat(300_000));

        assertRefused(client.answer(), 408, "request-timeout");
    }

    @Test
    void one_client_has_a_few_unfinished_requests_and_who_signed_in_is_not_among_them() {
        List<RawClient> slow = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            slow.add(posting("Content-Length: 10"));
        }

        HttpResponse<String> signedIn = Browser.signedIn().post("/api/v1/jobs", "{}", Browser.OWN_PAGE);

        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(slow.stream().map(RawClient::answer).map(RawClient::status))
                .containsOnly(408, 429)
                .filteredOn(status -> status == 429)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void one_client_sends_few_large_bodies_at_a_time() {
        RawClient one = posting(LARGE_BODY);
        RawClient another = posting(LARGE_BODY);
        RawClient third = posting(LARGE_BODY);

        List<Integer> statuses = List.of(one, another, third).stream()
                .map(RawClient::answer)
                .map(RawClient::status)
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(408, 408, 429);
    }

    @Test
    void a_head_that_does_not_end_is_refused() {
        RawClient client = connected();
        client.send("GET /api/v1/jobs HTTP/1.1\r\nHost: parley.test\r\n");

        assertRefused(client.answer(), 408, "request-timeout");
    }

    @Test
    void a_head_that_trickles_is_refused_on_a_connection_that_was_used_before_too() {
        RawClient client = connected();
        client.send("GET /api/v1/nothing HTTP/1.1\r\nHost: parley.test\r\n\r\n");

        client.trickle("G");
        client.trickle("G");

        assertThat(client.answer()).contains("404", "408");
    }

    @Test
    void a_connection_that_says_nothing_is_ended() {
        assertThat(connected().answer()).isEmpty();
    }

    @Test
    void a_body_that_nobody_waits_for_does_not_keep_the_connection() {
        RawClient client = RawClient.posting("/api/v1/nothing", "Content-Length: 10");
        clients.add(client);

        assertThat(RawClient.status(client.answer())).isEqualTo(404);
    }

    @Test
    void an_answer_that_nobody_reads_is_cut() {
        RawClient client = connected();
        client.send("GET " + FakeService.LARGE + " HTTP/1.1\r\nHost: parley.test\r\n\r\n");

        await().until(() -> !client.send("x"));

        assertThat(client.bytes()).hasSizeLessThan(FakeService.LARGE_BYTES);
    }

    @Test
    void further_requests_wait_until_the_answers_before_are_read() {
        RawClient client = connected();
        String large = "GET " + FakeService.LARGE + " HTTP/1.1\r\nHost: parley.test\r\n\r\n";
        client.send(large + "GET " + path + " HTTP/1.1\r\nHost: parley.test\r\nConnection: close\r\n\r\n");

        byte[] all = client.bytes();

        assertThat(all).hasSizeGreaterThan(FakeService.LARGE_BYTES);
        assertThat(new String(all, all.length - 2_000, 2_000, StandardCharsets.ISO_8859_1))
                .contains(path);
    }

    @Test
    void many_requests_in_a_row_are_answered_in_their_order() {
        RawClient client = connected();
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            requests.append("GET /api/v1/nothing/").append(i).append(" HTTP/1.1\r\nHost: parley.test\r\n\r\n");
        }
        client.send(requests + "GET /last HTTP/1.1\r\nHost: parley.test\r\nConnection: close\r\n\r\n");

        String answers = client.answer();

        assertThat(answers.split("HTTP/1.1 404")).hasSize(202);
        assertThat(answers.indexOf("nothing/198\"")).isLessThan(answers.indexOf("nothing/199\""));
        assertThat(answers.indexOf("nothing/199\"")).isLessThan(answers.indexOf("/last\""));
    }

    @Test
    void a_large_answer_that_is_read_arrives() {
        RawClient client = connected();
        client.send("GET " + FakeService.LARGE + " HTTP/1.1\r\nHost: parley.test\r\nConnection: close\r\n\r\n");

        assertThat(client.bytes()).hasSizeGreaterThan(FakeService.LARGE_BYTES);
    }

    @Test
    void a_socket_without_a_sign_of_life_is_ended_and_one_with_is_not() {
        RawClient silent = socket();
        RawClient alive = socket();
        String ping = "\u0089\u0080\u0000\u0000\u0000\u0000";

        await().until(() -> {
            alive.send(ping);
            return silent.isHungUp();
        });

        assertThat(alive.isHungUp()).isFalse();
    }

    private RawClient socket() {
        RawClient client = connected();
        client.send("GET /ws/room HTTP/1.1\r\nHost: parley.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "Sec-WebSocket-Protocol: parley.v1\r\n\r\n");
        return client;
    }

    private RawClient connected() {
        RawClient client = new RawClient();
        clients.add(client);
        return client;
    }

    private RawClient posting(String... headers) {
        RawClient client = RawClient.posting(path, headers);
        clients.add(client);
        return client;
    }

    private static void assertRefused(String answer, int status, String code) {
        assertThat(RawClient.status(answer)).isEqualTo(status);
        assertThat(answer).contains("application/problem+json");
        assertThat(RawClient.problem(answer).getString("type")).isEqualTo("/problems/" + code);
    }

    private static String seen() {
        return new Browser().get(FakeService.SEEN).body();
    }
}
