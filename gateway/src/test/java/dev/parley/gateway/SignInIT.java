package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SignInIT {

    @Test
    void login_starts_the_code_flow_with_pkce_state_and_nonce_and_comes_back_to_the_page() {
        Browser browser = new Browser();

        HttpResponse<String> start = browser.get("/login?to=/app/jobs");
        String keycloak = Browser.location(start);
        HttpResponse<String> returned = browser.signIn(FakeKeycloak.code("any"));

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(keycloak)
                .startsWith(FakeKeycloak.issuer() + "/protocol/openid-connect/auth?response_type=code&")
                .contains("code_challenge_method=S256");
        for (String parameter : List.of("state", "nonce", "code_challenge")) {
            assertThat(Browser.parameter(keycloak, parameter)).hasSize(43);
        }
        assertThat(Browser.location(returned)).isEqualTo("/app/jobs");
    }

    @Test
    void the_cookie_is_a_random_id_of_this_origin_alone() {
        HttpResponse<String> returned = new Browser().signIn(FakeKeycloak.code("any"));

        List<String> set = returned.headers().allValues("Set-Cookie");
        assertThat(set).hasSize(2).anyMatch(cookie -> cookie.matches("__Host-sign-in-[^=]+=; Max-Age=0; .*"));
        assertThat(set.stream().filter(cookie -> cookie.startsWith("__Host-parley-session=")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches("__Host-parley-session=[A-Za-z0-9_-]{43}; .*")
                .contains("Path=/", "Secure", "HTTPOnly", "SameSite=Lax", "Max-Age=43200")
                .doesNotContain("Domain");
    }

    @Test
    void each_sign_in_has_a_new_id_and_the_one_before_is_over() {
        Browser browser = new Browser().with("__Host-parley-session", "chosen-by-somebody-else-chosen-by-somebody-");
        String onOneTab = Browser.location(browser.get("/login"));
        String onAnother = Browser.location(browser.get("/login"));

        browser.signIn(onOneTab, FakeKeycloak.code("any"));
        String first = browser.session();
        browser.signIn(onAnother, FakeKeycloak.code("any"));

        assertThat(first).doesNotStartWith("chosen");
        assertThat(browser.session()).isNotEqualTo(first);
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
        assertThat(new Browser()
                        .with("__Host-parley-session", first)
                        .get("/api/v1/session")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_sign_in_that_another_browser_began_is_not_completed() {
        String keycloak = Browser.location(new Browser().get("/login"));
        Browser victim = new Browser();

        HttpResponse<String> returned =
                victim.get("/login/return?code=any&state=" + Browser.parameter(keycloak, "state"));

        assertThat(Browser.location(returned)).isEqualTo("/?problem=sign-in-failed");
        assertThat(victim.cookies()).isEmpty();
    }

    @Test
    void an_answer_counts_once() {
        Browser browser = new Browser();
        String state = Browser.parameter(Browser.location(browser.get("/login")), "state");

        browser.get("/login/return?error=access_denied&state=" + state);
        HttpResponse<String> again = browser.get("/login/return?code=any&state=" + state);

        assertThat(Browser.location(again)).isEqualTo("/?problem=sign-in-failed");
    }

    @Test
    void an_id_token_of_another_sign_in_is_refused() {
        Browser browser = new Browser();

        HttpResponse<String> returned = browser.signIn(FakeKeycloak.code(FakeKeycloak.OTHER_NONCE));

        assertThat(Browser.location(returned)).isEqualTo("/?problem=sign-in-failed");
        assertThat(browser.session()).isNull();
    }

    @Test
    void where_to_come_back_to_follows_the_public_address_and_no_header() throws Exception {
        String answer = raw("GET /login HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "X-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("redirect_uri=http%3A%2F%2Fparley.test%3A8080%2Flogin%2Freturn&");
        assertThat(answer).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "app", ""})
    void only_a_local_path_is_gone_on_to(String to) {
        HttpResponse<String> answer = Browser.signedIn().get("/login?to=" + to.replace("\\", "%5C"));

        assertThat(Browser.location(answer)).isEqualTo("/app");
    }

    @Test
    void the_session_tells_who_is_signed_in_and_no_token() {
        HttpResponse<String> answer = Browser.signedIn().get("/api/v1/session");

        assertThat(Browser.json(answer))
                .isEqualTo(new JsonObject()
                        .put("signedIn", true)
                        .put("id", "5f1f9a3e-0000-4000-8000-000000000001")
                        .put("name", "Rita Recruiter")
                        .put("email", "rita@example.com")
                        .put("roles", new JsonArray().add("recruiter"))
                        .put("zone", "Asia/Kolkata"));
    }

    @Test
    void nobody_signed_in_is_a_problem_and_no_redirect() {
        HttpResponse<String> answer = new Browser().get("/api/v1/session");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Browser.json(answer).getString("type")).isEqualTo("/problems/unauthorized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-up", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "", "%00"})
    void a_cookie_that_is_no_session_is_a_problem_and_no_redirect(String id) {
        Browser browser = new Browser().with("__Host-parley-session", id);

        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(401);
        assertThat(Browser.location(browser.get("/login?to=/app"))).contains("/openid-connect/auth?");
    }

    @Test
    void tokens_that_run_out_are_refreshed_without_a_sign_in() {
        String code = FakeKeycloak.code(FakeKeycloak.SHORT_LIVED);
        Browser browser = Browser.signedIn(code);

        await().untilAsserted(() -> {
            assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(200);
            assertThat(FakeKeycloak.refreshes(code)).isEqualTo(1);
        });
    }

    @Test
    void a_session_that_cannot_be_refreshed_is_over_with_a_problem() {
        Browser browser = Browser.signedIn(FakeKeycloak.code(FakeKeycloak.WITHOUT_REFRESH));

        HttpResponse<String> answer =
                await().until(() -> browser.get("/api/v1/jobs"), jobs -> jobs.statusCode() != 200);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Browser.json(answer).getString("detail")).contains("Sign in again");
    }

    @Test
    void a_link_on_another_site_does_not_sign_out() {
        Browser browser = Browser.signedIn();

        browser.get("/logout", "Sec-Fetch-Site", "cross-site");

        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void a_sign_in_that_failed_leads_to_a_page_that_says_so() {
        assertThat(Browser.location(new Browser().get("/login/failed?error=access_denied")))
                .isEqualTo("/?problem=sign-in-failed");
    }

    private static String raw(String request) throws IOException {
        URI gateway = Browser.uri("/");
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
