package dev.parley.scheduling.scorecard;

import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ScorecardIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private Recruiter owner;
    private UUID interviewerId;
    private UUID colleagueId;
    private Recruiter interviewer;
    private Recruiter colleague;
    private Match match;
    private Instant start;
    private UUID interview;

    @BeforeEach
    void anInterviewOfTwoWithAForm() {
        owner = scene.recruiter();
        interviewerId = scene.interviewer();
        colleagueId = scene.interviewer();
        interviewer = scene.as(interviewerId, "interviewer");
        colleague = scene.as(colleagueId, "interviewer");
        match = owner.ready();
        form(Map.of("label", "Depth"), Map.of("label", "Fit", "scale", 3, "optional", true));
        start = Scene.inHours(3);
        interview = owner.scheduled(match, start, interviewerId, colleagueId);
        clock.set(start);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_draft_is_kept_over_and_over_and_is_its_authors_alone() {
        list(interviewer).then().statusCode(200).body("canFill", equalTo(true)).body("mine", nullValue());
        put(interviewer, null, Map.of("notes", "Good start", "ratings", Map.of("depth", 4)))
                .then()
                .statusCode(200)
                .body("mine.version", equalTo(0))
                .body("mine.submitted", equalTo(false));
        put(interviewer, 0, Map.of("notes", "Better", "ratings", Map.of("fit", 3)))
                .then()
                .body("mine.version", equalTo(1))
                .body("mine.notes", equalTo("Better"))
                .body("mine.ratings", equalTo(Map.of("fit", 3)));

        for (Recruiter other : List.of(colleague, owner, scene.admin())) {
            list(other)
                    .then()
                    .body("others", empty())
                    .body("hidden", equalTo(0))
                    .body("waiting.id", containsInAnyOrder(interviewerId.toString(), colleagueId.toString()));
        }
    }

    @Test
    void cards_of_others_are_hidden_until_ones_own_is_in() {
        submit(interviewer, null, 4, "YES").then().statusCode(200).body("others", empty());
        list(colleague)
                .then()
                .body("others", empty())
                .body("hidden", equalTo(1))
                .body("summary", nullValue());
        put(colleague, null, Map.of("notes", "Draft"))
                .then()
                .body("others", empty())
                .body("hidden", equalTo(1));
        submit(colleague, 0, 2, "NO")
                .then()
                .body("hidden", equalTo(0))
                .body("others.recommendation", contains("YES"))
                .body("waiting", empty());
        list(interviewer).then().body("others.recommendation", contains("NO")).body("canFill", equalTo(false));
    }

    @Test
    void the_owner_and_admins_see_all_that_is_in_and_what_it_says_together() {
        submit(interviewer, null, 4, "YES");
        for (Recruiter all : List.of(owner, scene.admin())) {
            list(all)
                    .then()
                    .body("others.interviewer.id", contains(interviewerId.toString()))
                    .body("canFill", equalTo(false))
                    .body("waiting.id", contains(colleagueId.toString()))
                    .body("summary.submitted", equalTo(1))
                    .body("summary.expected", equalTo(2));
        }
        submit(colleague, null, 1, "STRONG_NO");
        list(owner)
                .then()
                .body("summary.submitted", equalTo(2))
                .body("summary.recommendations.YES", equalTo(1))
                .body("summary.recommendations.STRONG_NO", equalTo(1))
                .body("summary.criteria[0].key", equalTo("depth"))
                .body("summary.criteria[0].average", equalTo(2.5f))
                .body("summary.criteria[0].lowest", equalTo(1))
                .body("summary.criteria[0].highest", equalTo(4));
    }

    @Test
    void strangers_find_nothing_and_who_only_owns_the_interview_fills_in_nothing() {
        list(scene.recruiter()).then().statusCode(404);
        list(scene.as(scene.interviewer(), "interviewer")).then().statusCode(404);
        put(scene.as(scene.interviewer(), "interviewer"), null, Map.of("notes", "x"))
                .then()
                .statusCode(404);
        put(owner, null, Map.of("notes", "x")).then().statusCode(403);
    }

    @Test
    void of_two_tabs_that_submit_at_once_one_wins_and_the_other_is_told() throws Exception {
        put(interviewer, null, Map.of("notes", "Draft")).then().statusCode(200);
        List<Integer> answers = together(12, i -> submit(interviewer, 0, 1 + i % 5, "YES"));
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(answers).containsOnly(200, 409);
        submit(interviewer, 1, 5, "YES").then().statusCode(409).body("type", equalTo("/problems/scorecard-submitted"));
    }

    @Test
    void two_tabs_that_begin_at_once_make_one_card() throws Exception {
        List<Integer> answers = together(8, i -> put(interviewer, null, Map.of("notes", "Tab " + i)));
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(answers).containsOnly(200, 412);
    }

    @Test
    void a_tab_that_is_behind_overwrites_nothing() {
        put(interviewer, null, Map.of("notes", "one")).then().statusCode(200);
        put(interviewer, 0, Map.of("notes", "two")).then().statusCode(200);
        put(interviewer, 0, Map.of("notes", "old tab")).then().statusCode(412).body("currentVersion", equalTo(1));
        put(interviewer, null, Map.of("notes", "older tab")).then().statusCode(412);
        list(interviewer).then().body("mine.notes", equalTo("two"));
        put(colleague, 7, Map.of("notes", "never read")).then().statusCode(412);
    }

    @Test
    void everything_that_is_missing_or_wrong_is_named() {
        put(interviewer, null, Map.of("ratings", Map.of("depth", 6, "looks", 3, "fit", 0)))
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("ratings.depth", "ratings.looks", "ratings.fit"));
        put(interviewer, null, Map.of("submitted", true))
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("ratings.depth", "recommendation"));
        put(interviewer, null, Map.of("interviewerId", colleagueId)).then().statusCode(400);
        put(interviewer, null, Map.of("recommendation", "MAYBE")).then().statusCode(400);
        list(interviewer).then().body("mine", nullValue());
    }

    @Test
    void it_is_submitted_from_the_start_of_the_interview_on() {
        clock.set(start.minusMillis(1));
        submit(interviewer, null, 4, "YES").then().statusCode(409).body("type", equalTo("/problems/scorecard-closed"));
        put(interviewer, null, Map.of("notes", "Prepared")).then().statusCode(200);
        clock.set(start);
        submit(interviewer, 0, 4, "YES").then().statusCode(200);
        clock.set(start.plusMillis(1));
        submit(colleague, null, 4, "YES").then().statusCode(200);
    }

    @Test
    void nobody_rates_an_interview_that_was_called_off_or_a_job_without_a_form() {
        owner.post("/interviews/" + interview + "/cancel", Map.of("reason", "ill"));
        list(interviewer).then().body("canFill", equalTo(false));
        put(interviewer, null, Map.of("notes", "x")).then().statusCode(409);
        clock.reset();
        UUID plain = owner.scheduled(owner.ready(), Scene.inHours(9), interviewerId);
        interviewer
                .get("/interviews/" + plain + "/scorecards")
                .then()
                .body("form", nullValue())
                .body("canFill", equalTo(false));
        interviewer
                .put("/interviews/" + plain + "/scorecards/mine", Map.of("notes", "x"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_card_stays_on_the_form_it_was_begun_on() {
        put(interviewer, null, Map.of("ratings", Map.of("depth", 4))).then().statusCode(200);
        form(Map.of("label", "Courage"));
        list(interviewer).then().body("form.version", equalTo(1)).body("form.criteria.key", hasItem("depth"));
        list(colleague).then().body("form.version", equalTo(2)).body("form.criteria.key", contains("courage"));
        submit(interviewer, 0, 4, "YES").then().statusCode(200).body("mine.criteria.key", hasItem("depth"));
    }

    @Test
    void the_log_says_who_began_and_submitted_and_never_what_they_think() {
        put(interviewer, null, Map.of("notes", "Draft"));
        submit(interviewer, 0, 4, "STRONG_NO");
        colleague
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", hasItems("SCORECARD_BEGUN", "SCORECARD_SUBMITTED"))
                .body("items.newValues.recommendation", not(hasItem("STRONG_NO")));
    }

    @SafeVarargs
    private void form(Map<String, Object>... criteria) {
        owner.put("/jobs/" + match.jobId() + "/scorecard-form", Map.of("criteria", List.of(criteria)))
                .then()
                .statusCode(200);
    }

    private Response list(Recruiter viewer) {
        return viewer.get("/interviews/" + interview + "/scorecards");
    }

    private Response submit(Recruiter by, Integer version, int depth, String recommendation) {
        return put(
                by,
                version,
                Map.of("ratings", Map.of("depth", depth), "recommendation", recommendation, "submitted", true));
    }

    private Response put(Recruiter by, Integer version, Map<String, Object> card) {
        Map<String, Object> body = new HashMap<>(card);
        body.put("version", version);
        return by.put("/interviews/" + interview + "/scorecards/mine", body);
    }

    private interface Call {
        Response number(int i);
    }

    private static List<Integer> together(int times, Call call) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                running.add(pool.submit(() -> call.number(number).statusCode()));
            }
            for (Future<Integer> each : running) {
                answers.add(each.get());
            }
        }
        return answers;
    }
}
