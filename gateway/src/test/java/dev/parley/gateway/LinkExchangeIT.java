package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Surroundings.class)
class LinkExchangeIT {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void an_interview_link_becomes_a_cookie_of_that_interview() {
        String key = Keys.key('i', ID);

        HttpResponse<String> answer = new Browser().get("/?session_key=" + key);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/i/" + ID);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-parley-i-" + ID + "=" + key + ";")
                .contains("Path=/", "Secure", "HTTPOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void the_link_that_staff_can_see_opens_the_same_page() {
        assertThat(Browser.location(new Browser().get("/?session_key=" + Keys.key('s', ID))))
                .isEqualTo("/i/" + ID);
    }

    @Test
    void a_link_may_lead_straight_to_choosing_a_time_and_nowhere_else() {
        String link = "/?session_key=" + Keys.key('i', ID) + "&then=";

        assertThat(Browser.location(new Browser().get(link + "time"))).isEqualTo("/i/" + ID + "/time");
        assertThat(Browser.location(new Browser().get(link + "//evil.example"))).isEqualTo("/i/" + ID);
    }

    @Test
    void a_key_and_a_sign_in_code_reach_no_log() {
        String key = Keys.key('i', ID);

        List<String> lines = LogLines.during(() -> {
            new Browser().get("/?session_key=" + key);
            new Browser().get("/login/return?code=secret-code&state=secret-state");
        });

        assertThat(lines).anyMatch(line -> line.matches("127\\.0\\.0\\.1 GET / 303 [0-9]+ ms .*"));
        assertThat(lines).noneMatch(line -> line.contains(key) || line.contains("secret-"));
    }

    @Test
    void the_address_of_a_calendar_feed_and_a_code_in_a_path_reach_no_log() {
        String key = Keys.key('f', ID);

        List<String> lines = LogLines.during(() -> {
            new Browser().get("/calendar/" + key + ".ics");
            new Browser().get("/api/v1/invite-status/012345?email=a@b.org");
        });

        assertThat(lines).anyMatch(line -> line.matches("127\\.0\\.0\\.1 GET /calendar/\\*\\*\\* [0-9]+ [0-9]+ ms .*"));
        assertThat(lines).noneMatch(line -> line.contains(key) || line.contains("012345"));
    }

    @ParameterizedTest
    @CsvSource({"h, __Host-parley-home, /c/home", "v, __Host-parley-invite, /c/invite"})
    void home_and_invite_links_have_their_own_cookie_and_page(char purpose, String cookie, String page) {
        Browser browser = new Browser();

        HttpResponse<String> answer = browser.get("/?session_key=" + Keys.key(purpose, ID));

        assertThat(Browser.location(answer)).isEqualTo(page);
        assertThat(browser.cookies()).containsOnlyKeys(cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "%00", "%3Cscript%3E", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"})
    void a_malformed_key_leads_to_a_page_that_says_so(String key) {
        HttpResponse<String> answer = new Browser().get("/?session_key=" + key);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/c?problem=link-invalid");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {'f', 'r', 'x'})
    void a_key_for_something_else_opens_no_page(char purpose) {
        assertThat(Browser.location(new Browser().get("/?session_key=" + Keys.key(purpose, ID))))
                .isEqualTo("/c?problem=link-invalid");
    }

    @Test
    void a_browser_keeps_the_ten_newest_interviews() {
        Browser browser = new Browser();
        UUID oldest = UUID.randomUUID();
        browser.get("/?session_key=" + Keys.key('i', oldest));

        for (int i = 0; i < 10; i++) {
            browser.get("/?session_key=" + Keys.key('i', UUID.randomUUID()));
        }

        assertThat(browser.cookies()).hasSize(10).doesNotContainKey("__Host-parley-i-" + oldest);
    }

    @Test
    void the_token_of_a_verification_becomes_a_cookie_of_its_own_and_reaches_no_log() {
        String token = "tok_-".repeat(8) + "abc";
        Browser browser = new Browser();

        List<String> lines = LogLines.during(() -> {
            HttpResponse<String> answer = browser.get("/candidate/submit?token=" + token);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(Browser.location(answer)).isEqualTo("/candidate/submit");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-parley-v=" + token + ";")
                    .contains("Path=/", "Secure", "HTTPOnly", "SameSite=Lax");
            browser.get("/candidate/submit");
        });

        assertThat(browser.cookies()).containsOnlyKeys("__Host-parley-v");
        assertThat(lines).noneMatch(line -> line.contains(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "%00", "%3Cscript%3E", "../../../../etc/passwd"})
    void a_malformed_token_leads_to_the_page_that_says_so(String token) {
        HttpResponse<String> answer = new Browser().get("/candidate/submit?token=" + token);

        assertThat(Browser.location(answer)).isEqualTo("/candidate/submit?problem=token-invalid");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
}
