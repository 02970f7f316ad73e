package dev.parley.scheduling.interview;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class InterviewListIT {

    @Inject
    Scene scene;

    @Test
    void from_cursor_to_cursor_each_interview_comes_once_the_newest_first() {
        Recruiter recruiter = scene.recruiter();
        List<UUID> created = pending(recruiter, 7);

        assertThat(readAll(recruiter, "limit=3")).isEqualTo(created.reversed());
    }

    @Test
    void an_interview_created_meanwhile_shifts_nothing() {
        Recruiter recruiter = scene.recruiter();
        List<UUID> created = pending(recruiter, 5);
        JsonPath first = page(recruiter, "limit=2&cursor=");
        pending(recruiter, 2);

        JsonPath second = page(recruiter, "limit=2&cursor=" + first.getString("nextCursor"));

        assertThat(ids(second)).containsExactly(created.get(2), created.get(1));
    }

    @Test
    void a_page_by_number_counts_all_and_names_the_cursor_behind_it() {
        Recruiter recruiter = scene.recruiter();
        List<UUID> created = pending(recruiter, 5);

        String next = recruiter
                .get("/interviews?limit=2&page=2")
                .then()
                .statusCode(200)
                .body("pagination.total", equalTo(5))
                .body("pagination.pages", equalTo(3))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");

        recruiter
                .get("/interviews?cursor=" + next)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(created.getFirst().toString()))
                .body("pagination", nullValue())
                .body("nextCursor", nullValue());
    }

    @Test
    void within_a_range_they_are_sorted_by_start_and_a_moved_one_is_found_where_it_is_now() {
        UUID interviewer = scene.interviewer();
        Recruiter recruiter = scene.recruiter();
        Instant day = Scene.inHours(300);
        List<UUID> scheduled = new ArrayList<>();
        for (int hour = 0; hour < 5; hour++) {
            scheduled.add(recruiter.scheduled(recruiter.ready(), day.plus(Duration.ofHours(2L * hour)), interviewer));
        }
        UUID moved = scheduled.getFirst();
        Instant later = day.plus(Duration.ofHours(20));
        recruiter
                .put(
                        "/interviews/" + moved,
                        Map.of(
                                "startsAt",
                                later.toString(),
                                "endsAt",
                                later.plusSeconds(3600).toString()))
                .then()
                .statusCode(200);
        scheduled.add(scheduled.removeFirst());

        assertThat(readAll(recruiter, "limit=2&from=" + day)).isEqualTo(scheduled);
        assertThat(readAll(scene.as(interviewer, "interviewer"), "limit=2&from=" + day))
                .isEqualTo(scheduled);
    }

    @Test
    void who_owns_some_and_sits_in_others_sees_each_once_and_nobody_elses() {
        UUID person = scene.interviewer();
        Recruiter both = scene.as(person, "recruiter");
        Recruiter other = scene.recruiter();
        UUID own = both.scheduled(both.ready(), Scene.inHours(400), scene.interviewer());
        UUID ownAndIn = both.scheduled(both.ready(), Scene.inHours(402), person);
        UUID in = other.scheduled(other.ready(), Scene.inHours(404), person);
        other.scheduled(other.ready(), Scene.inHours(406), scene.interviewer());

        assertThat(readAll(both, "limit=1")).containsExactly(in, ownAndIn, own);
        both.get("/interviews").then().body("pagination.total", equalTo(3));
        both.get("/interviews?interviewerId=" + person).then().body("pagination.total", equalTo(2));
        assertThat(readAll(both, "limit=1&interviewerId=" + person)).containsExactly(in, ownAndIn);
    }

    @Test
    void filters_hold_on_every_page() {
        Recruiter recruiter = scene.recruiter();
        Match match = recruiter.ready();
        UUID cancelled = recruiter.pending(match);
        recruiter.post("/interviews/" + cancelled + "/cancel", Map.of("reason", "Position filled"));
        UUID open = recruiter.pending(match);
        pending(recruiter, 2);

        assertThat(readAll(recruiter, "limit=1&jobId=" + match.jobId())).containsExactly(open, cancelled);
        assertThat(readAll(recruiter, "limit=1&status=CANCELLED")).containsExactly(cancelled);
        assertThat(readAll(recruiter, "limit=2&q=asha&status=PENDING"))
                .hasSize(3)
                .contains(open);
    }

    @Test
    void a_part_of_the_candidates_name_of_the_title_or_of_the_company_finds_an_interview() {
        Recruiter recruiter = scene.recruiter();
        UUID found = recruiter.pending(recruiter.ready());
        UUID person = scene.interviewer();
        UUID seen = recruiter.scheduled(recruiter.ready(), Scene.inHours(600), person);
        String job = recruiter.get("/interviews/" + found).path("jobId");

        for (String part : List.of("sha r", "ava ENG", "acm")) {
            assertThat(readAll(recruiter, "q=" + part)).containsExactly(seen, found);
            assertThat(readAll(scene.as(person, "interviewer"), "q=" + part)).containsExactly(seen);
            assertThat(readAll(scene.admin(), "jobId=" + job + "&q=" + part)).containsExactly(found);
            assertThat(readAll(scene.admin(), "interviewerId=" + person + "&q=" + part))
                    .containsExactly(seen);
            scene.admin().get("/interviews?limit=5&q=" + part).then().body("items", hasSize(greaterThan(1)));
        }
        for (String part : List.of("sha%rao", "nobody", "a_a")) {
            recruiter.get("/interviews?q=" + part).then().body("pagination.total", equalTo(0));
        }
    }

    @Test
    void the_latest_come_first_on_demand_and_an_order_that_is_not_offered_is_refused() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        List<UUID> scheduled = new ArrayList<>();
        for (int hour = 0; hour < 3; hour++) {
            Instant start = Scene.inHours(500 + 2L * hour);
            scheduled.add(recruiter.scheduled(recruiter.ready(), start, interviewer));
        }
        List<UUID> latestFirst = scheduled.reversed();

        assertThat(readAll(recruiter, "limit=1&sort=-startsAt")).isEqualTo(latestFirst);
        assertThat(readAll(scene.as(interviewer, "interviewer"), "limit=2&sort=-startsAt"))
                .isEqualTo(latestFirst);
        assertThat(readAll(recruiter, "limit=2&sort=startsAt")).isEqualTo(scheduled);
        assertThat(readAll(recruiter, "limit=2&sort=-createdAt&to=" + Scene.inHours(503)))
                .containsExactly(scheduled.get(1), scheduled.get(0));
        recruiter.get("/interviews?sort=name").then().statusCode(400);
    }

    @Test
    void live_and_self_paced_ones_are_told_apart() {
        Recruiter recruiter = scene.recruiter();
        Map<String, Object> body = Recruiter.body(recruiter.readyForQuestions());
        body.put("mode", "SELF_PACED");
        UUID selfPaced = Recruiter.created(recruiter.post("/interviews", body));
        List<UUID> live = pending(recruiter, 1);

        assertThat(readAll(recruiter, "mode=SELF_PACED")).containsExactly(selfPaced);
        assertThat(readAll(recruiter, "mode=LIVE")).isEqualTo(live);
    }

    @Test
    void a_cursor_of_another_list_or_none_at_all_is_refused() {
        Recruiter recruiter = scene.recruiter();
        pending(recruiter, 2);
        String byCreation = page(recruiter, "limit=1&cursor=").getString("nextCursor");

        for (String query : List.of("cursor=nonsense", "from=" + Instant.now() + "&cursor=" + byCreation)) {
            recruiter
                    .get("/interviews?" + query)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/bad-parameter"));
        }
    }

    private static List<UUID> pending(Recruiter recruiter, int count) {
        List<UUID> created = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            created.add(recruiter.pending(recruiter.ready()));
        }
        return created;
    }

    private static List<UUID> readAll(Recruiter as, String query) {
        List<UUID> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = page(as, query + "&cursor=" + cursor);
            all.addAll(ids(page));
            cursor = page.getString("nextCursor");
        }
        return all;
    }

    private static JsonPath page(Recruiter as, String query) {
        return as.get("/interviews?" + query).then().statusCode(200).extract().jsonPath();
    }

    private static List<UUID> ids(JsonPath page) {
        return page.getList("items.id", String.class).stream()
                .map(UUID::fromString)
                .toList();
    }
}
