package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.http.HttpResponse;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Named.named;

/** However a session ends, its cookie is good for nothing afterwards; and nothing else ends it. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class SessionEndsIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final String sid = FakeKeycloak.code("any");

    @AfterEach
    void keycloakAnswersAgain() {
        FakeKeycloak.outage(0);
    }

    @Test
    void sign_out_ends_it_here_and_at_keycloak_and_the_address_carries_no_token() {
        Browser browser = Browser.signedIn(sid);
        Browser thief = new Browser().with("__Host-parley-session", browser.session());

        HttpResponse<String> answer = browser.get("/logout", "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/");
        assertThat(browser.cookies()).isEmpty();
        assertThat(FakeKeycloak.ENDED_BY_GATEWAY).contains(sid);
        assertThat(thief.get("/api/v1/jobs").statusCode()).isEqualTo(401);
        assertThat(thief.post("/api/v1/jobs", "{}", Browser.OWN_PAGE).statusCode())
                .isEqualTo(401);
    }

    @Test
    void signing_out_twice_is_no_error() {
        Browser browser = Browser.signedIn(sid);
        Browser other = new Browser().with("__Host-parley-session", browser.session());

        assertThat(Browser.location(browser.get("/logout"))).isEqualTo("/");
        assertThat(Browser.location(other.get("/logout"))).isEqualTo("/");
        assertThat(Browser.location(other.get("/logout"))).isEqualTo("/");
    }

    @Test
    void sign_out_works_while_keycloak_is_away() {
        Browser browser = Browser.signedIn(sid);
        Browser thief = new Browser().with("__Host-parley-session", browser.session());
        FakeKeycloak.outage(503);

        assertThat(Browser.location(browser.get("/logout"))).isEqualTo("/");
        assertThat(thief.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(FakeKeycloak.ENDED_BY_GATEWAY).doesNotContain(sid);

        FakeKeycloak.outage(0);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(FakeKeycloak.ENDED_BY_GATEWAY).contains(sid));
    }

    @Test
    void a_session_that_keycloak_has_ended_ends_within_seconds() {
        Browser browser = Browser.signedIn(sid);
        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(200);

        FakeKeycloak.end(sid);

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(401));
    }

    @Test
    void a_logout_token_ends_its_session_at_once_and_no_other() {
        Browser browser = Browser.signedIn(sid);
        Browser other = Browser.signedIn();

        HttpResponse<String> answer = send(FakeKeycloak.sign(now(FakeKeycloak.logoutToken(sid))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(401);
        assertThat(other.get("/api/v1/jobs").statusCode()).isEqualTo(200);
    }

    @Test
    void a_logout_token_without_a_session_ends_all_of_the_person() {
        Browser browser = Browser.signedIn();
        Browser other = Browser.signedIn();

        HttpResponse<String> answer = send(FakeKeycloak.sign(now(Jwt.issuer(FakeKeycloak.issuer())
                .audience("parley-gateway")
                .subject("5f1f9a3e-0000-4000-8000-000000000001")
                .claim("jti", "all-" + sid)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(401);
        assertThat(other.get("/api/v1/jobs").statusCode()).isEqualTo(401);
    }

    @Test
    void a_logout_token_is_taken_once() {
        String token = FakeKeycloak.sign(now(FakeKeycloak.logoutToken(sid)));

        assertThat(send(token).statusCode()).isEqualTo(200);
        assertThat(send(token).statusCode()).isEqualTo(400);
    }

    static Stream<Named<Supplier<String>>> badTokens() {
        String sid = FakeKeycloak.code("any");
        return Stream.of(
                named("no token", () -> "none"),
                named("another key", () -> FakeKeycloak.sign(now(FakeKeycloak.logoutToken(sid)), foreignKey())),
                named(
                        "another issuer",
                        () -> FakeKeycloak.sign(
                                now(FakeKeycloak.logoutToken(sid).issuer("http://evil.example")))),
                named(
                        "another audience",
                        () -> FakeKeycloak.sign(
                                now(FakeKeycloak.logoutToken(sid).audience("parley-cli")))),
                named(
                        "issued long ago",
                        () -> FakeKeycloak.sign(at(Instant.now().minusSeconds(3_600), FakeKeycloak.logoutToken(sid)))),
                named(
                        "issued in the future",
                        () -> FakeKeycloak.sign(at(Instant.now().plusSeconds(3_600), FakeKeycloak.logoutToken(sid)))),
                named(
                        "no event",
                        () -> FakeKeycloak.sign(
                                now(FakeKeycloak.logoutToken(sid).claim("events", Map.of())))),
                named(
                        "another event",
                        () -> FakeKeycloak.sign(
                                now(FakeKeycloak.logoutToken(sid).claim("events", Map.of("http://other", Map.of()))))),
                named(
                        "a nonce, as an ID token has",
                        () -> FakeKeycloak.sign(
                                now(FakeKeycloak.logoutToken(sid).claim("nonce", "n")))),
                named(
                        "no session and no person",
                        () -> FakeKeycloak.sign(now(Jwt.issuer(FakeKeycloak.issuer())
                                .audience("parley-gateway")
                                .claim("jti", "nobody-" + sid)
                                .claim(
                                        "events",
                                        Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))))));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_logout_token_that_is_not_good_ends_nothing(Supplier<String> token) {
        Browser browser = Browser.signedIn(sid);

        HttpResponse<String> answer = send(token.get());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Browser.json(answer).getString("type")).isEqualTo("/problems/validation-failed");
        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_without_a_logout_token_is_refused() {
        for (String body : List.of("", "logout_token=", "logout_token=%ZZ", "token=x")) {
            assertThat(new Browser()
                            .post("/logout/backchannel", body, "Content-Type", "application/x-www-form-urlencoded")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(new Browser()
                        .post("/logout/backchannel", "logout_token=" + "x".repeat(20_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void while_keycloak_is_away_a_good_token_serves_on_and_one_that_ended_is_no_sign_out() {
        String code = FakeKeycloak.code(FakeKeycloak.SHORT_LIVED);
        Browser browser = Browser.signedIn(code);
        FakeKeycloak.outage(503);

        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(200);
        HttpResponse<String> answer =
                await().until(() -> browser.get("/api/v1/jobs"), jobs -> jobs.statusCode() != 200);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(Browser.json(answer).getString("type")).isEqualTo("/problems/overloaded");

        FakeKeycloak.outage(0);
        await().untilAsserted(() ->
                assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(200));
    }

    @Test
    void while_the_database_is_away_nobody_is_signed_out_and_candidates_go_on() throws SQLException {
        Browser browser = Browser.signedIn(sid);
        Browser both =
                new Browser().with("__Host-parley-session", browser.session()).with("__Host-parley-home", "key");
        asOwner("ALTER TABLE staff_session RENAME TO away");
        try {
            HttpResponse<String> answer =
                    await().until(() -> browser.get("/api/v1/jobs"), jobs -> jobs.statusCode() != 200);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            assertThat(browser.get("/logout").statusCode()).isEqualTo(503);
            assertThat(both.get("/api/v1/candidate/home").statusCode()).isEqualTo(200);
            assertThat(new Browser()
                            .get("/api/v1/jobs", "Authorization", "Bearer own")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            asOwner("ALTER TABLE away RENAME TO staff_session");
        }

        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(200);
    }

    private static void asOwner(String statement) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                config.getValue("parley.db.url", String.class),
                config.getValue("parley.db.owner.username", String.class),
                config.getValue("parley.db.owner.password", String.class))) {
            owner.createStatement().execute(statement);
        }
    }

    private static HttpResponse<String> send(String token) {
        return new Browser()
                .post(
                        "/logout/backchannel",
                        "logout_token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    private static JwtClaimsBuilder now(JwtClaimsBuilder claims) {
        return at(Instant.now(), claims);
    }

    private static JwtClaimsBuilder at(Instant issued, JwtClaimsBuilder claims) {
        return claims.issuedAt(issued).expiresAt(issued.plusSeconds(120));
    }

    private static PrivateKey foreignKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
