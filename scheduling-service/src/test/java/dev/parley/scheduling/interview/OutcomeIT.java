package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class OutcomeIT {

    private static final Map<String, Object> COMPLETED =
            Map.of("status", "COMPLETED", "reason", "We spoke on the phone");
    private static final Map<String, Object> NO_SHOW =
            Map.of("status", "NO_SHOW", "noShowParty", "CANDIDATE", "reason", "Somebody else joined");

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private Recruiter recruiter;
    private Instant start;
    private UUID interview;

    @BeforeEach
    void schedule() {
        recruiter = scene.recruiter();
        start = Scene.inHours(3);
        interview = recruiter.scheduled(recruiter.ready(), start, scene.interviewer());
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void an_automatic_no_show_is_corrected_to_completed_and_back_each_time_with_a_reason() {
        settleAt(start.plus(Duration.ofHours(1)));
        try (EventProbe probe = EventProbe.on(Topics.SCHEDULING_INTERVIEW)) {
            outcome(COMPLETED)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("COMPLETED"))
                    .body("noShowParty", nullValue())
                    .body("completedAt", notNullValue());
            probe.await(SchedulingEvents.INTERVIEW_COMPLETED, interview);
            outcome(NO_SHOW)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("NO_SHOW"))
                    .body("noShowParty", equalTo("CANDIDATE"))
                    .body("completedAt", nullValue());
            probe.await(SchedulingEvents.INTERVIEW_NO_SHOW, interview);
        }
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "NO_SHOW", "OUTCOME_CORRECTED", "OUTCOME_CORRECTED"))
                .body("items[2].reason", equalTo("We spoke on the phone"))
                .body("items[2].oldValues.status", equalTo("NO_SHOW"))
                .body("items[2].newValues.status", equalTo("COMPLETED"));
    }

    @Test
    void a_correction_to_what_it_is_already_or_of_what_is_not_over_is_refused_with_the_current_state() {
        outcome(NO_SHOW)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("state", equalTo("SCHEDULED"));
        settleAt(start.plus(Duration.ofHours(1)));
        outcome(nobodyCame("x")).then().statusCode(409).body("state", equalTo("NO_SHOW"));
        recruiter.post("/interviews/" + interview + "/cancel", Map.of("reason", "x"));
        outcome(COMPLETED).then().statusCode(200);
        recruiter
                .post("/interviews/" + interview + "/cancel", Map.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("state", equalTo("COMPLETED"));
    }

    @Test
    void who_did_not_come_is_corrected_with_a_reason_though_the_status_stays() {
        settleAt(start.plus(Duration.ofHours(1)));
        show().then().body("noShowParty", equalTo("BOTH"));
        try (EventProbe probe = EventProbe.on(Topics.SCHEDULING_INTERVIEW)) {
            outcome(NO_SHOW).then().statusCode(200).body("noShowParty", equalTo("CANDIDATE"));
            probe.await(SchedulingEvents.INTERVIEW_NO_SHOW, interview);
        }
        outcome(NO_SHOW).then().statusCode(409);
        outcome(nobodyCame(" ")).then().statusCode(400);
        outcome(nobodyCame("The host was ill")).then().statusCode(200).body("noShowParty", equalTo("BOTH"));
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items[2].action", equalTo("OUTCOME_CORRECTED"))
                .body("items[2].reason", equalTo("Somebody else joined"))
                .body("items[2].oldValues.noShowParty", equalTo("BOTH"))
                .body("items[2].newValues.noShowParty", equalTo("CANDIDATE"));
    }

    @Test
    void a_correction_needs_a_reason_and_a_no_show_its_party() {
        settleAt(start.plus(Duration.ofHours(1)));
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("status", "COMPLETED"),
                Map.of("status", "COMPLETED", "reason", " "),
                Map.of("status", "NO_SHOW", "reason", "x"),
                Map.of("status", "COMPLETED", "noShowParty", "HOST", "reason", "x"),
                Map.of("status", "CANCELLED", "reason", "x"))) {
            outcome(bad).then().statusCode(400);
        }
    }

    @Test
    void attendance_of_an_offline_interview_is_told_by_hand_from_its_start_on() {
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.putAll(Map.of(
                "type", "OFFLINE",
                "place", "Pune, room 4",
                "interviewerIds", List.of(scene.interviewer()),
                "startsAt", start.toString(),
                "endsAt", start.plusSeconds(3600).toString()));
        interview = Recruiter.created(recruiter.post("/interviews", body));
        clock.set(start.minusMillis(1));
        outcome(NO_SHOW).then().statusCode(409);
        clock.set(start);
        outcome(NO_SHOW).then().statusCode(200).body("noShowParty", equalTo("CANDIDATE"));
        outcome(COMPLETED).then().statusCode(200).body("status", equalTo("COMPLETED"));
    }

    @Test
    void somebody_elses_outcome_is_not_found_and_a_stale_version_is_refused() {
        settleAt(start.plus(Duration.ofHours(1)));
        scene.recruiter()
                .post("/interviews/" + interview + "/outcome", COMPLETED)
                .then()
                .statusCode(404);
        recruiter
                .call()
                .header("If-Match", "\"0\"")
                .body(COMPLETED)
                .post("/api/v1/interviews/" + interview + "/outcome")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void the_absent_candidate_is_a_warning_from_the_close_of_late_entry_on() {
        Instant closes = start.plus(Duration.ofMinutes(10));
        clock.set(closes.minusMillis(1));
        show().then().body("warnings", empty());
        clock.set(closes);
        show().then().body("warnings", hasItem("candidate-absent"));
        clock.set(closes.plusMillis(1));
        show().then().body("warnings", hasItem("candidate-absent"));
        settleAt(start.plus(Duration.ofHours(1)));
        show().then().body("status", equalTo("NO_SHOW")).body("warnings", empty());
    }

    private static Map<String, Object> nobodyCame(String reason) {
        return Map.of("status", "NO_SHOW", "noShowParty", "BOTH", "reason", reason);
    }

    private Response outcome(Map<String, Object> body) {
        return recruiter.post("/interviews/" + interview + "/outcome", body);
    }

    private Response show() {
        return recruiter.get("/interviews/" + interview);
    }

    private void settleAt(Instant moment) {
        clock.set(moment);
        scene.admin()
                .call()
                .post("/api/v1/interviews/auto-update-status")
                .then()
                .statusCode(200);
    }
}
