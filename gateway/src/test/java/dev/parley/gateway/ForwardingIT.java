package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ForwardingIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final UUID INTERVIEW = UUID.randomUUID();

    @Test
    void the_session_becomes_a_bearer_token_and_cookies_stay_here() {
        JsonObject seen = headers(Browser.signedIn().get("/api/v1/jobs?q=a%20b"));

        assertThat(seen.getString("authorization")).startsWith("Bearer ey");
        assertThat(seen.containsKey("cookie")).isFalse();
    }

    @Test
    void path_query_and_body_arrive_as_they_were_sent() {
        HttpResponse<String> answer =
                Browser.signedIn().post("/api/v1/jobs?q=a%20b", "{\"title\":\"Ö\"}", Browser.OWN_PAGE);

        assertThat(Browser.json(answer).getString("uri")).isEqualTo("/api/v1/jobs?q=a%20b");
        assertThat(Browser.json(answer).getString("body")).isEqualTo("{\"title\":\"Ö\"}");
    }

    @Test
    void an_own_bearer_token_passes_through() {
        assertThat(headers(new Browser().get("/api/v1/jobs", "Authorization", "Bearer own"))
                        .getString("authorization"))
                .isEqualTo("Bearer own");
    }

    @Test
    void a_sent_candidate_key_is_dropped() {
        JsonObject seen =
                headers(new Browser().get("/api/v1/interviews/" + INTERVIEW + "/portal", "X-Candidate-Key", "x"));

        assertThat(seen.containsKey("x-candidate-key")).isFalse();
    }

    @Test
    void the_interviews_own_cookie_becomes_the_candidate_key() {
        Browser browser = new Browser()
                .with("__Host-parley-i-" + INTERVIEW, "right")
                .with("__Host-parley-i-" + UUID.randomUUID(), "wrong");

        assertThat(key(browser.get("/api/v1/interviews/" + INTERVIEW + "/portal")))
                .isEqualTo("right");
        assertThat(key(browser.post("/api/v1/interviews/" + INTERVIEW + "/join", "{}", Browser.OWN_PAGE)))
                .isEqualTo("right");
        for (String path : List.of("/self-service", "/free-slots", "/offers/" + UUID.randomUUID() + "/accept")) {
            assertThat(key(browser.get("/api/v1/interviews/" + INTERVIEW + path)))
                    .isEqualTo("right");
        }
        assertThat(key(browser.post("/api/v1/interviews/" + INTERVIEW + "/pick", "{}", Browser.OWN_PAGE)))
                .isEqualTo("right");
        assertThat(key(browser.get("/api/v1/interviews/" + INTERVIEW))).isNull();
        assertThat(key(browser.get("/api/v1/interviews/" + UUID.randomUUID() + "/portal")))
                .isNull();
    }

    @Test
    void a_calendar_program_reads_a_feed_without_an_account_but_not_too_often() {
        Browser program = new Browser();
        String feed = "/calendar/" + Keys.key('f', INTERVIEW) + ".ics";

        assertThat(Browser.json(program.get(feed)).getString("uri")).isEqualTo(feed);
        HttpResponse<String> last = null;
        for (int i = 0; i < 70; i++) {
            last = program.get(feed);
        }
        assertThat(last.statusCode()).isEqualTo(429);
    }

    @Test
    void home_and_invite_cookies_go_to_their_own_routes() {
        Browser browser = new Browser().with("__Host-parley-home", "home").with("__Host-parley-invite", "invite");

        assertThat(key(browser.get("/api/v1/candidate/home"))).isEqualTo("home");
        assertThat(key(browser.get("/api/v1/candidate/invite"))).isEqualTo("invite");
    }

    @Test
    void a_session_that_is_over_does_not_stop_a_candidate() {
        Browser browser =
                new Browser().with("__Host-parley-session", "over").with("__Host-parley-i-" + INTERVIEW, "right");

        HttpResponse<String> answer = browser.get("/api/v1/interviews/" + INTERVIEW + "/portal");

        assertThat(key(answer)).isEqualTo("right");
        assertThat(headers(answer).containsKey("authorization")).isFalse();
    }

    @Test
    void replicas_take_turns_and_one_that_is_down_is_passed_over() {
        Set<String> answered = new TreeSet<>();
        for (int i = 0; i < 6; i++) {
            HttpResponse<String> answer = new Browser().get("/api/v1/interviews/" + INTERVIEW + "/portal");
            answered.add(Browser.json(answer).getString("service"));
        }

        assertThat(answered).containsExactly("meeting-1", "meeting-2");
    }

    @Test
    void a_service_that_is_down_is_a_problem_that_says_when_to_try_again() {
        HttpResponse<String> answer = new Browser().get("/api/v1/notifications", "Authorization", "Bearer own");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(Browser.json(answer).getString("detail")).contains("notification");
    }

    @Test
    void an_unknown_path_is_a_problem_and_not_the_ui() {
        HttpResponse<String> answer = new Browser().get("/api/v1/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_request_id_goes_along_and_comes_back() {
        HttpResponse<String> answer = new Browser().get("/api/v1/jobs", "X-Request-Id", "request-12345");

        assertThat(headers(answer).getString("x-request-id")).isEqualTo("request-12345");
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("request-12345");
    }

    @Test
    void a_service_sets_no_cookie_and_no_protection_of_its_own() {
        HttpResponse<String> answer = new Browser().get("/api/v1/jobs");

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_forged_address_does_not_get_past_the_limit_and_does_not_reach_a_service() {
        for (String header : List.of("X-Forwarded-For", "Forwarded", "X-Real-Ip")) {
            JsonObject seen = headers(new Browser().get("/api/v1/jobs", header, "for=203.0.113.9"));

            assertThat(seen.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
            assertThat(seen.containsKey("forwarded")).isFalse();
            assertThat(seen.containsKey("x-real-ip")).isFalse();
        }
    }

    @Test
    void too_many_code_entries_have_to_wait() {
        HttpResponse<String> last = null;
        for (int i = 0; i < 7; i++) {
            last = new Browser().post("/api/v1/invites/redeem", "{}");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Browser.json(last).getString("type")).isEqualTo("/problems/rate-limited");
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/jobs, application/json, 2, payload-too-large",
        "/api/v1/candidates/import, text/csv, 8, payload-too-large",
        "/api/v1/submission/documents, application/pdf, 10, file-too-large"
    })
    void a_body_is_refused_when_it_is_larger_than_its_kind_may_be(
            String path, String type, int megabytes, String code) {
        HttpResponse<String> fits = new Browser().post(path, "x".repeat(megabytes * MEGABYTE), "Content-Type", type);
        HttpResponse<String> tooLarge = new Browser().post(path, "x".repeat(25 * MEGABYTE), "Content-Type", type);

        assertThat(fits.statusCode()).isEqualTo(200);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(Browser.json(tooLarge).getString("code")).isEqualTo(code);
        assertThat(Browser.json(tooLarge).getString("detail")).contains(megabytes + " MB");
        assertThat(Browser.json(tooLarge).getInteger("maxBytes")).isEqualTo(megabytes * MEGABYTE);
    }

    private static JsonObject headers(HttpResponse<String> answer) {
        return Browser.json(answer).getJsonObject("headers");
    }

    private static String key(HttpResponse<String> answer) {
        return headers(answer).getString("x-candidate-key");
    }
}
