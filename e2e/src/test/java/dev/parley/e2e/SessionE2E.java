package dev.parley.e2e;

import com.microsoft.playwright.options.Cookie;
import dev.parley.local.infra.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A session that ends is over at every replica of the gateway within seconds, on open sockets too. */
class SessionE2E {

    private static final String WHO = "interviewer2";
    private static final String COOKIE = "__Host-parley-session";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Suite suite = Suite.shared();
    private final KeycloakAdmin keycloak = new KeycloakAdmin(suite.stack().keycloakUrl());
    private final List<String> replicas =
            List.of(suite.stack().serviceUrl("gateway", 1), suite.stack().serviceUrl("gateway", 2));
    private final BlockingQueue<String> closed = new LinkedBlockingQueue<>();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
    }

    @Test
    void by_signing_out() {
        String session = signIn();

        HttpResponse<String> answer = get(replicas.getFirst(), "/logout", session);

        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertOver(session);
    }

    @Test
    void by_the_account_being_disabled() {
        String session = signIn();

        keycloak.enable(WHO, false);
        try {
            assertOver(session);
        } finally {
            keycloak.enable(WHO, true);
        }
    }

    @Test
    void by_keycloak_ending_it() throws SQLException {
        String session = signIn();
        String told = ask("SELECT count(*) FROM logout_token");

        keycloak.endSessions(WHO);

        assertOver(session);
        assertThat(ask("SELECT count(*) FROM logout_token"))
                .as("logout tokens that were obeyed")
                .isNotEqualTo(told);
    }

    @Test
    void nothing_else_ends_it_and_asking_keycloak_needs_no_fresh_tokens() throws SQLException {
        String session = signIn();
        String refresh = ask("SELECT max(refresh_at) FROM staff_session");
        String checked = ask("SELECT max(checked_at) FROM staff_session");

        await().pollInterval(Duration.ofMillis(200))
                .atMost(SOON.multipliedBy(2))
                .untilAsserted(() -> {
                    assertThat(replicas).allSatisfy(replica -> assertThat(status(replica, session))
                            .isEqualTo(200));
                    assertThat(ask("SELECT max(checked_at) - interval '5 seconds' > '" + checked
                                    + "' FROM staff_session"))
                            .isEqualTo("t");
                });

        assertThat(ask("SELECT max(refresh_at) FROM staff_session")).isEqualTo(refresh);
        assertThat(closed).isEmpty();
        get(replicas.getFirst(), "/logout", session);
    }

    private String ask(String query) throws SQLException {
        Database gateway = suite.stack().database("gateway");
        try (var connection = DriverManager.getConnection(gateway.url(), gateway.appUsername(), gateway.appPassword());
                var answer = connection.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Signs in and uses the session at both replicas, with a socket at each. */
    private String signIn() {
        String session;
        try (Person person = suite.browsers().desktop()) {
            person.signIn(WHO);
            session = person.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals(COOKIE))
                    .map(cookie -> cookie.value)
                    .findFirst()
                    .orElseThrow();
            assertThat(person.page().context().cookies().stream().filter(SessionE2E::isOfGateway))
                    .allMatch(cookie -> cookie.httpOnly && cookie.secure);
        }
        for (String replica : replicas) {
            assertThat(status(replica, session)).isEqualTo(200);
            open(replica, session);
        }
        return session;
    }

    private void assertOver(String session) {
        long from = System.nanoTime();
        await().atMost(SOON).untilAsserted(() -> assertThat(replicas)
                .allSatisfy(replica -> assertThat(status(replica, session)).isEqualTo(401)));
        for (int i = 0; i < replicas.size(); i++) {
            assertThat(nextClosed(SOON.toNanos() - (System.nanoTime() - from))).isEqualTo("4001 session-over");
        }
    }

    private String nextClosed(long nanos) {
        try {
            return closed.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOfGateway(Cookie cookie) {
        return cookie.name.startsWith("__Host-");
    }

    private static int status(String replica, String session) {
        return get(replica, "/api/v1/interviews?limit=1", session).statusCode();
    }

    private static HttpResponse<String> get(String replica, String path, String session) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(replica + path))
                .header("Cookie", COOKIE + "=" + session)
                .header("Sec-Fetch-Site", "same-origin")
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void open(String replica, String session) {
        CLIENT.newWebSocketBuilder()
                .header("Origin", suite.stack().publicUrl())
                .header("Cookie", COOKIE + "=" + session)
                .subprotocols("parley.live.v1")
                .buildAsync(URI.create(replica.replaceFirst("http", "ws") + "/ws/live"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                        closed.add(code + " " + reason);
                        return null;
                    }
                })
                .join();
    }
}
