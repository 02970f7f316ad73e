package dev.parley.scheduling.shortlist;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class CandidateListIT {

    @Inject
    Scene scene;

    private Recruiter recruiter;
    private UUID job;

    @BeforeEach
    void people() {
        recruiter = scene.recruiter();
        job = recruiter.job();
        add("Meera", 50d, job);
        add("asha", 90d, job);
        add("Zoë", null, job);
        add("Ravi", 50d, job);
        add("Ben", -3.5, job);
    }

    @Test
    void the_list_is_sorted_by_what_is_listed_and_by_nothing_else() {
        assertThat(names("sort=name")).containsExactly("asha", "Ben", "Meera", "Ravi", "Zoë");
        assertThat(names("sort=-name")).containsExactly("Zoë", "Ravi", "Meera", "Ben", "asha");
        assertThat(names("limit=50")).containsExactly("Ben", "Ravi", "Zoë", "asha", "Meera");
        assertThat(names("sort=createdAt,id")).containsExactly("Meera", "asha", "Zoë", "Ravi", "Ben");
        assertThat(names("sort=-score")).startsWith("asha").endsWith("Ben", "Zoë");
        assertThat(names("sort=score")).startsWith("Ben").endsWith("asha", "Zoë");
        for (String sort : List.of("mobile", "id", "name;DROP TABLE candidate", "--name", "c.name")) {
            list("sort=" + sort).then().statusCode(400).body("type", equalTo("/problems/bad-parameter"));
        }
    }

    @Test
    void the_score_that_sorts_is_that_of_the_job_which_is_asked_for() {
        UUID otherJob = recruiter.job();
        String email = recruiter.get("/candidates?q=ben").jsonPath().getString("items[0].email");
        recruiter.post("/candidates", Map.of("name", "Ben", "email", email, "jobId", otherJob, "score", 99));
        assertThat(names("sort=-score")).startsWith("Ben", "asha");
        assertThat(names("sort=-score&jobId=" + job)).startsWith("asha").endsWith("Ben", "Zoë");
    }

    @Test
    void pages_by_cursor_show_everybody_once_in_every_order_even_while_somebody_is_added() {
        for (String sort : List.of("name", "-name", "score", "-score", "createdAt", "-createdAt", "email", "-email")) {
            List<String> inOnePage = names("sort=" + sort);
            List<String> seen = new ArrayList<>();
            JsonPath page = list("limit=2&sort=" + sort).jsonPath();
            seen.addAll(page.getList("items.name"));
            while (page.getString("nextCursor") != null) {
                page = list("limit=2&sort=" + sort + "&cursor=" + page.getString("nextCursor"))
                        .then()
                        .statusCode(200)
                        .body("pagination", nullValue())
                        .extract()
                        .jsonPath();
                seen.addAll(page.getList("items.name"));
            }
            assertThat(seen).as(sort).isEqualTo(inOnePage);
        }
        String second = list("limit=2").jsonPath().getString("nextCursor");
        add("Newcomer", 1d, job);
        assertThat(names("limit=2&cursor=" + second)).containsExactly("Zoë", "asha");
    }

    @Test
    void a_page_with_a_count_leads_on_by_cursor_as_well() {
        JsonPath page = list("limit=2&sort=name").jsonPath();
        assertThat(page.getInt("pagination.total")).isEqualTo(5);
        assertThat(names("limit=2&sort=name&cursor=" + page.getString("nextCursor")))
                .containsExactly("Meera", "Ravi");
        list("limit=2&page=3").then().body("nextCursor", nullValue());
    }

    @Test
    void a_cursor_that_is_none_or_of_another_order_is_refused() {
        String cursor = list("limit=2&sort=name").jsonPath().getString("nextCursor");
        for (String query : List.of("cursor=x", "cursor=" + cursor, "sort=-name&cursor=" + cursor)) {
            list(query).then().statusCode(400).body("type", equalTo("/problems/bad-parameter"));
        }
    }

    @Test
    void filters_of_one_match_belong_together_and_wildcards_are_text() {
        UUID otherJob = recruiter.job();
        Scene.Match ready = recruiter.ready(otherJob);
        String email =
                recruiter.get("/candidates/" + ready.candidateId()).jsonPath().getString("email");
        recruiter.post("/candidates", Map.of("name", "Asha Rao", "email", email, "jobId", job));
        list("jobId=" + otherJob + "&interviewEnabled=true")
                .then()
                .body("items.id", contains(ready.candidateId().toString()));
        list("jobId=" + job + "&interviewEnabled=true").then().body("items", empty());
        list("shortlisted=true").then().body("pagination.total", equalTo(1));
        list("q=%25").then().body("items", empty());
        assertThat(names("q=ZOË")).containsExactly("Zoë");
    }

    @Test
    void another_recruiters_candidates_are_never_in_the_list() {
        scene.recruiter().get("/candidates?jobId=" + job + "&sort=name").then().body("pagination.total", equalTo(0));
    }

    private void add(String name, Double score, UUID jobId) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "email", Scene.email(), "jobId", jobId));
        body.put("score", score);
        Recruiter.created(recruiter.post("/candidates", body));
    }

    private List<String> names(String query) {
        return list(query).then().statusCode(200).extract().jsonPath().getList("items.name");
    }

    private Response list(String query) {
        return recruiter.get("/candidates?" + query);
    }
}
