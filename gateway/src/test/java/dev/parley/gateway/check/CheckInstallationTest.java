package dev.parley.gateway.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Against answers as a gateway and Keycloak give them, and as they do when something is wrong. */
class CheckInstallationTest {

    private static final String ISSUER = "https://id.example.com/realms/parley";

    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
    private String location = ISSUER + "/protocol/openid-connect/auth?client_id=parley-gateway";
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anInstallationThatWorksIsFound() {
        CheckInstallation check = check();

        assertThat(check.run()).as(check.said().toString()).isTrue();
        assertThat(check.said())
                .hasSize(3 + 2 * CheckInstallation.SERVICES.size())
                .allMatch(line -> line.startsWith("ok "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                            | 503 | the gateway shows the page
            /realms/parley/protocol/openid-connect/auth  | 400 | signing in leads to Keycloak's form
            /realms/parley/protocol/openid-connect/token | 401 | meeting knows a token of Keycloak
            /api/v1/invites/redeem                       | 503 | a wrong code is refused
            /api/v1/records                              | 502 | verification refuses who has no token
            /api/v1/jobs                                 | 401 | scheduling knows a token of Keycloak
            """)
    void whatDoesNotWorkIsNamed(String path, int status, String what) {
        wrong.put(path, status);
        CheckInstallation check = check();

        assertThat(check.run()).isFalse();
        assertThat(check.said()).anyMatch(line -> line.startsWith("FAILED  " + what) && line.contains("" + status));
    }

    @Test
    void aSignInThatLeadsElsewhereIsNamed() {
        location = "https://old.example.com/realms/parley?secret=1";
        CheckInstallation check = check();

        assertThat(check.run()).isFalse();
        assertThat(check.said())
                .anyMatch(line -> line.contains("leads to 'https://old.example.com/realms/parley'"))
                .noneMatch(line -> line.contains("secret=1"));
    }

    @Test
    void aGatewayThatIsNotThereIsNamed() {
        CheckInstallation check = check();
        server.stop(0);

        assertThat(check.run()).isFalse();
        assertThat(check.said()).anyMatch(line -> line.contains("ConnectException"));
    }

    @Test
    void aVariableThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Installation.of(Map.of("PARLEY_CHECK_GATEWAY", "http://gateway")))
                .hasMessageContaining("PARLEY_CHECK_ISSUER");
    }

    private CheckInstallation check() {
        String here = "http://127.0.0.1:" + server.getAddress().getPort();
        return new CheckInstallation(Installation.of(Map.of(
                "PARLEY_CHECK_GATEWAY",
                here,
                "PARLEY_CHECK_ISSUER",
                ISSUER,
                "PARLEY_CHECK_REALM",
                here + "/realms/parley",
                "PARLEY_CHECK_CLIENT",
                "parley-scheduling",
                "PARLEY_CHECK_CLIENT_SECRET",
                "a secret & more")));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean token = "Bearer the-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String body = "";
        int status = 200;
        switch (path) {
            case "/" -> body = "<title>Parley</title>";
            case "/login" -> {
                status = 302;
                exchange.getResponseHeaders().add("Location", location);
            }
            case "/realms/parley/protocol/openid-connect/auth" -> body = "<form id='kc-form-login'>";
            case "/realms/parley/protocol/openid-connect/token" -> {
                status = form.contains("client_secret=a+secret+%26+more") ? 200 : 401;
                body = "{\"access_token\": \"the-token\"}";
            }
            case "/api/v1/invites/redeem" -> status = 404;
            default -> status = token ? 403 : 401;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(wrong.getOrDefault(path, status), bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
