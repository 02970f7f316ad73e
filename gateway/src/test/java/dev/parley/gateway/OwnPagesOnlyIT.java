package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may change something with the cookies of somebody else's browser: nobody. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class OwnPagesOnlyIT {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http://parley.test:8080, -, 1, 200",
                "http://parley.test:8080, cross-site, 1, 200",
                "-, same-origin, 1, 200",
                "http://parley.test:8080, same-origin, -, 403",
                "http://evil.example, same-origin, 1, 403",
                "http://parley.test, -, 1, 403",
                "null, same-origin, 1, 403",
                "-, same-site, 1, 403",
                "-, cross-site, 1, 403",
                "-, -, 1, 403",
                "-, -, -, 403"
            })
    void an_unsafe_method_with_cookies_comes_from_an_own_page(String origin, String site, String mark, int status) {
        String[] headers = headers("Origin", origin, "Sec-Fetch-Site", site, "X-Parley", mark);
        Browser candidate = new Browser().with("__Host-parley-home", "key");

        assertThat(Browser.signedIn().post("/api/v1/jobs", "{}", headers).statusCode())
                .isEqualTo(status);
        assertThat(candidate.post("/api/v1/jobs", "{}", headers).statusCode()).isEqualTo(status);
    }

    @Test
    void without_cookies_there_is_nothing_to_protect() {
        assertThat(new Browser()
                        .post("/api/v1/jobs", "{}", "Authorization", "Bearer own")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void reading_needs_no_proof() {
        assertThat(Browser.signedIn().get("/api/v1/jobs").statusCode()).isEqualTo(200);
    }

    @Test
    void cookies_and_a_bearer_token_together_are_refused() {
        HttpResponse<String> staff = Browser.signedIn().get("/api/v1/jobs", "Authorization", "Bearer own");
        HttpResponse<String> candidate =
                new Browser().with("__Host-parley-home", "key").get("/api/v1/jobs", "Authorization", "Bearer own");

        assertThat(staff.statusCode()).isEqualTo(400);
        assertThat(candidate.statusCode()).isEqualTo(400);
        assertThat(Browser.json(staff).getString("type")).isEqualTo("/problems/bearer-and-cookie");
    }

    private static String[] headers(String... pairs) {
        String[] kept = new String[pairs.length];
        int count = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                kept[count++] = pairs[i];
                kept[count++] = pairs[i + 1];
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
