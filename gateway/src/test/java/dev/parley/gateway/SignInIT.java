package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SignInIT {

    @Test
    void login_starts_the_code_flow_with_pkce_and_comes_back_to_the_page() {
        Browser browser = new Browser();

        HttpResponse<String> start = browser.get("/login?to=/app/jobs");
        String keycloak = Browser.location(start);
        HttpResponse<String> returned =
                browser.get("/login/return?code=any&state=" + Browser.parameter(keycloak, "state"));
        HttpResponse<String> page = browser.get(Browser.location(returned).replaceFirst("^http://[^/]+", ""));

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(keycloak).contains("/realms/parley/auth?").contains("code_challenge=");
        assertThat(Browser.location(page)).isEqualTo("/app/jobs");
        assertThat(browser.cookies().keySet()).anyMatch(name -> name.startsWith("q_session"));
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

    @Test
    void a_cookie_that_is_no_session_is_a_problem_and_no_redirect() {
        Browser browser = new Browser().with("q_session", "made-up");

        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(401);
        assertThat(Browser.location(browser.get("/login?to=/app"))).contains("/realms/parley/auth?");
    }

    @Test
    void tokens_that_ran_out_are_refreshed_without_a_sign_in() {
        Browser browser = Browser.signedIn(FakeKeycloak.SHORT_LIVED);
        int before = FakeKeycloak.REFRESHES.get();

        await().untilAsserted(() -> {
            assertThat(browser.get("/api/v1/jobs").statusCode()).isEqualTo(200);
            assertThat(FakeKeycloak.REFRESHES.get()).isGreaterThan(before);
        });
    }

    @Test
    void a_session_that_cannot_be_refreshed_is_over_with_a_problem() {
        Browser browser = Browser.signedIn(FakeKeycloak.SHORT_LIVED_WITHOUT_REFRESH);

        HttpResponse<String> answer =
                await().until(() -> browser.get("/api/v1/jobs"), jobs -> jobs.statusCode() != 200);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Browser.json(answer).getString("detail")).contains("Sign in again");
    }

    @Test
    void logout_ends_the_session_here_and_at_keycloak() {
        Browser browser = Browser.signedIn();

        HttpResponse<String> answer = browser.get("/logout", "Sec-Fetch-Site", "same-origin");

        assertThat(Browser.location(answer)).contains("/realms/parley/logout?").contains("id_token_hint=");
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
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
}
