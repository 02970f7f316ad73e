package dev.parley.scheduling.dashboard;

import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class DashboardIT {

    private static final String KINDS = "needsAttention.kind";

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @Inject
    EntityManager entities;

    private Recruiter recruiter;
    private UUID interviewer;
    private Instant start;
    private UUID interview;

    @BeforeEach
    void schedule() {
        // Noon of a Wednesday: neither the day nor the week ends within the hours of a test.
        Instant noon = Scene.inHours(72).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));
        while (noon.atZone(ZoneOffset.UTC).getDayOfWeek().getValue() != 3) {
            noon = noon.plus(Duration.ofDays(1));
        }
        start = noon;
        recruiter = scene.recruiter();
        interviewer = scene.interviewer();
        interview = recruiter.scheduled(recruiter.ready(), start, interviewer);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void it_shows_what_is_next_and_counts_the_day_and_the_week() {
        recruiter.scheduled(recruiter.ready(), start.plus(Duration.ofDays(1)), interviewer);
        clock.set(start.minus(Duration.ofHours(4)));
        dashboard()
                .body(KINDS, empty())
                .body("day.id", contains(interview.toString()))
                .body("upcoming", hasSize(2))
                .body("upcoming[0].candidate.name", equalTo("Asha Rao"))
                .body("upcoming[0].interviewers.id", contains(interviewer.toString()))
                .body("numbers.today", equalTo(1))
                .body("numbers.thisWeek", equalTo(2))
                .body("numbers.lastWeek", equalTo(0))
                .body("numbers.trend", hasSize(14))
                .body("zone", equalTo("UTC"))
                .body("now", equalTo(start.minus(Duration.ofHours(4)).toString().replace("Z", ".000Z")));
    }

    @Test
    void an_interview_is_near_from_a_quarter_of_an_hour_before_its_start() {
        clock.set(start.minus(Duration.ofMinutes(15)).minusMillis(1));
        dashboard().body(KINDS, empty());
        clock.set(start.minus(Duration.ofMinutes(15)));
        dashboard().body(KINDS, contains("starts-soon"));
        clock.set(start.minusMillis(1));
        dashboard().body(KINDS, contains("starts-soon"));
        clock.set(start);
        dashboard().body(KINDS, empty());
    }

    @Test
    void who_comes_early_has_not_started_it() {
        change("status = 'IN_PROGRESS', started_at = starts_at - interval '6 minutes', room_occupied = true,"
                + " candidate_joined_at = starts_at - interval '6 minutes'");
        clock.set(start.minus(Duration.ofMinutes(1)));
        dashboard().body(KINDS, contains("candidate-waiting"));
        change("room_occupied = false");
        dashboard().body(KINDS, contains("starts-soon"));
        change("room_occupied = true, interviewer_joined_at = starts_at - interval '2 minutes'");
        dashboard().body(KINDS, contains("running"));
        assertThat(since()).isEqualTo(start.minus(Duration.ofMinutes(2)));
        change("room_occupied = false, interviewer_joined_at = NULL");
        clock.set(start.plus(Duration.ofMinutes(1)));
        dashboard().body(KINDS, contains("running"));
        assertThat(since()).isEqualTo(start);
    }

    private Instant since() {
        return Instant.parse(dashboard().extract().jsonPath().getString("needsAttention[0].since"));
    }

    @Test
    void a_candidate_is_absent_from_the_moment_late_entry_closes_until_the_end() {
        Instant closes = start.plus(Duration.ofMinutes(10));
        clock.set(closes.minusMillis(1));
        dashboard().body(KINDS, empty());
        clock.set(closes);
        dashboard().body(KINDS, contains("candidate-absent"));
        clock.set(start.plus(Duration.ofHours(1)));
        dashboard().body(KINDS, empty());
    }

    @Test
    void a_candidate_in_the_lobby_comes_before_everything_else_and_is_named_once() {
        change("status = 'IN_PROGRESS', started_at = starts_at, room_occupied = true, candidate_joined_at = starts_at");
        clock.set(start.plus(Duration.ofMinutes(3)));
        dashboard()
                .body(KINDS, contains("candidate-waiting"))
                .body("needsAttention[0].interview.id", equalTo(interview.toString()));
        change("interviewer_joined_at = starts_at + interval '4 minutes'");
        dashboard().body(KINDS, contains("running"));
        change("interviewer_joined_at = NULL, room_occupied = false");
        dashboard().body(KINDS, contains("running"));
    }

    @Test
    void what_has_been_without_a_time_for_too_long_asks_for_one() {
        clock.set(start);
        UUID pending = recruiter.pending(recruiter.ready());
        clock.set(start.plus(Duration.ofHours(48)).minusMillis(1));
        dashboard().body(KINDS, not(contains("pending-too-long"))).body("numbers.pending", equalTo(1));
        clock.set(start.plus(Duration.ofHours(48)));
        dashboard()
                .body(
                        "needsAttention.findAll { it.kind == 'pending-too-long' }.interview.id",
                        contains(pending.toString()));
    }

    @Test
    void completed_ones_and_no_shows_of_the_last_week_are_listed_and_counted() {
        change("status = 'NO_SHOW', no_show_party = 'CANDIDATE', interviewer_joined_at = starts_at");
        UUID done = recruiter.scheduled(recruiter.ready(), start.plus(Duration.ofHours(2)), interviewer);
        change(done, "status = 'COMPLETED', completed_at = ends_at");
        clock.set(start.plus(Duration.ofHours(5)));
        dashboard()
                .body("completed.id", contains(done.toString()))
                .body("noShows.id", contains(interview.toString()))
                .body("noShows[0].noShowParty", equalTo("CANDIDATE"))
                .body("numbers.completed7d", equalTo(1))
                .body("numbers.noShow7d", equalTo(1))
                .body("numbers.trend[13].completed", equalTo(1));
        clock.set(start.plus(Duration.ofDays(7)).plus(Duration.ofHours(3)));
        dashboard()
                .body("completed", empty())
                .body("numbers.completed7d", equalTo(0))
                .body("numbers.completedPrevious7d", equalTo(1))
                .body("numbers.noShowPrevious7d", equalTo(1));
    }

    @Test
    void an_outcome_that_nothing_proves_asks_to_be_confirmed_until_somebody_does() {
        change("status = 'NO_SHOW', no_show_party = 'BOTH'");
        clock.set(start.plus(Duration.ofDays(15)));
        dashboard().body(KINDS, empty());
        clock.set(start.plus(Duration.ofHours(2)));
        dashboard().body(KINDS, contains("outcome-unconfirmed"));

        confirm(scene.recruiter()).then().statusCode(404);
        dashboard().body(KINDS, contains("outcome-unconfirmed"));
        confirm(recruiter).then().statusCode(200).body("status", equalTo("NO_SHOW"));
        dashboard().body(KINDS, empty());
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "OUTCOME_CONFIRMED"))
                .body("items[1].reason", equalTo("Nobody was there"));
    }

    @Test
    void what_is_not_over_cannot_be_confirmed() {
        confirm(recruiter)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("state", equalTo("SCHEDULED"));
    }

    @Test
    void an_interviewer_who_declined_needs_somebody_else_until_they_are_replaced() {
        scene.as(interviewer, "interviewer")
                .post("/interviews/" + interview + "/decline", Map.of("reason", "ill"))
                .then()
                .statusCode(200);
        dashboard().body(KINDS, contains("interviewer-declined"));
        recruiter
                .put(
                        "/interviews/" + interview + "/interviewers",
                        Map.of("interviewerIds", List.of(scene.interviewer())))
                .then()
                .statusCode(200);
        dashboard().body(KINDS, empty());
    }

    @Test
    void a_scorecard_is_due_from_whoever_held_it_and_has_submitted_none() {
        change("status = 'COMPLETED', candidate_joined_at = starts_at, interviewer_joined_at = starts_at");
        clock.set(start.plus(Duration.ofHours(2)));
        Recruiter ina = scene.as(interviewer, "interviewer");
        ina.get("/interviews/dashboard").then().body(KINDS, empty());
        String job = recruiter.get("/interviews/" + interview).jsonPath().getString("jobId");
        recruiter
                .put(
                        "/jobs/" + job + "/scorecard-form",
                        Map.of("criteria", List.of(Map.of("key", "depth", "label", "Depth", "scale", 5))))
                .then()
                .statusCode(200);
        ina.get("/interviews/dashboard").then().body(KINDS, contains("scorecard-due"));
        dashboard().body(KINDS, empty());
        ina.put(
                        "/interviews/" + interview + "/scorecards/mine",
                        Map.of("ratings", Map.of("depth", 4), "recommendation", "YES", "submitted", true))
                .then()
                .statusCode(200);
        ina.get("/interviews/dashboard").then().body(KINDS, empty());
    }

    @Test
    void everybody_sees_their_own_owners_interviewers_and_admins_all() {
        clock.set(start.minus(Duration.ofMinutes(10)));
        scene.recruiter()
                .get("/interviews/dashboard")
                .then()
                .body(KINDS, empty())
                .body("day", empty());
        scene.as(interviewer, "interviewer")
                .get("/interviews/dashboard?zone=UTC")
                .then()
                .statusCode(200)
                .body(KINDS, contains("starts-soon"))
                .body("numbers.today", equalTo(1));
        scene.admin()
                .get("/interviews/dashboard?zone=UTC")
                .then()
                .body("needsAttention.interview.id.flatten()", hasItem(interview.toString()));
        scene.as(UUID.randomUUID(), "member")
                .get("/interviews/dashboard")
                .then()
                .statusCode(403);
    }

    @Test
    void an_owner_who_sits_in_the_interview_sees_it_once() {
        Recruiter both = scene.as(interviewer, "recruiter");
        both.scheduled(both.ready(), start.plus(Duration.ofHours(3)), interviewer);
        clock.set(start.minus(Duration.ofHours(1)));
        both.get("/interviews/dashboard?zone=UTC")
                .then()
                .body("day", hasSize(2))
                .body("numbers.today", equalTo(2));
    }

    @Test
    void the_day_is_that_of_the_zone_asked_for_and_an_unknown_one_is_refused() {
        clock.set(start.minus(Duration.ofHours(11)));
        recruiter.get("/interviews/dashboard?zone=Pacific/Honolulu").then().body("day", empty());
        recruiter.get("/interviews/dashboard?zone=Asia/Kathmandu").then().body("day", hasSize(1));
        recruiter.get("/interviews/dashboard?zone=Mars/Olympus").then().statusCode(400);
    }

    @Test
    void each_list_ends_and_says_that_there_is_more() {
        clock.set(start);
        for (int i = 0; i < 21; i++) {
            recruiter.pending(recruiter.ready());
        }
        clock.set(start.plus(Duration.ofDays(3)));
        dashboard()
                .body("needsAttention.findAll { it.kind == 'pending-too-long' }", hasSize(20))
                .body("more", containsInAnyOrder("pending-too-long"))
                .body("numbers.pending", equalTo(21));
    }

    private Response confirm(Recruiter by) {
        return by.post("/interviews/" + interview + "/outcome/confirm", Map.of("reason", "Nobody was there"));
    }

    private ValidatableResponse dashboard() {
        return recruiter.get("/interviews/dashboard?zone=UTC").then().statusCode(200);
    }

    private void change(String assignments) {
        change(interview, assignments);
    }

    private void change(UUID id, String assignments) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE interview SET " + assignments + " WHERE id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
