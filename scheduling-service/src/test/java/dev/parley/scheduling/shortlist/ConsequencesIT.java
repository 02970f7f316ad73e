package dev.parley.scheduling.shortlist;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ConsequencesIT {

    @Inject
    Scene scene;

    private Recruiter recruiter;
    private Scene.Match match;

    @BeforeEach
    void aCandidateWhoMayBeInterviewed() {
        recruiter = scene.recruiter();
        match = recruiter.ready();
    }

    @Test
    void a_dry_run_names_the_interviews_that_stand_and_changes_nothing() {
        UUID online = recruiter.scheduled(match, Scene.inHours(12), scene.interviewer());
        UUID pending = recruiter.pending(match);
        UUID offline = offline();

        shortlist("?dryRun=true", Map.of())
                .then()
                .statusCode(200)
                .body("shortlisted", equalTo(false))
                .body("interviewEnabled", equalTo(false))
                .body("consequences", hasSize(3))
                .body(effectOf(online), equalTo("online-closed"))
                .body(effectOf(pending), equalTo("online-closed"))
                .body(effectOf(offline), equalTo("kept"))
                .body("consequences.find { it.interviewId == '" + online + "' }.status", equalTo("SCHEDULED"))
                .body("consequences.find { it.interviewId == '" + online + "' }.startsAt", notNullValue());
        status().then().body("shortlisted", equalTo(true)).body("onlineInterviewEnabled", equalTo(true));
        recruiter.get("/interviews/" + online).then().body("onlineEnabled", equalTo(true));
    }

    @Test
    void what_was_foreseen_is_what_happens() {
        UUID online = recruiter.scheduled(match, Scene.inHours(12), scene.interviewer());
        toggle("?dryRun=true", Map.of("interviewEnabled", false))
                .then()
                .body(effectOf(online), equalTo("online-closed"));
        toggle("", Map.of("interviewEnabled", false)).then().body(effectOf(online), equalTo("online-closed"));
        recruiter
                .get("/interviews/" + online)
                .then()
                .body("status", equalTo("SCHEDULED"))
                .body("onlineEnabled", equalTo(false));
        toggle("", Map.of("interviewEnabled", false)).then().body("consequences", empty());
        toggle("?dryRun=true", Map.of("interviewEnabled", true, "onlineInterviewEnabled", true))
                .then()
                .body(effectOf(online), equalTo("online-opened"));
    }

    @Test
    void what_was_kept_when_interviews_were_disabled_is_named_again_before_the_shortlist_is_left() {
        UUID online = recruiter.scheduled(match, Scene.inHours(12), scene.interviewer());
        toggle("", Map.of("interviewEnabled", false)).then().statusCode(200);
        shortlist("?dryRun=true", Map.of()).then().body(effectOf(online), equalTo("kept"));
        shortlist("", Map.of("standing", "CANCEL", "reason", "Position filled"))
                .then()
                .body(effectOf(online), equalTo("cancelled"));
    }

    @Test
    void closing_online_only_concerns_online_interviews() {
        UUID online = recruiter.scheduled(match, Scene.inHours(12), scene.interviewer());
        offline();
        toggle("?dryRun=true", Map.of("onlineInterviewEnabled", false))
                .then()
                .body("consequences.interviewId", contains(online.toString()));
    }

    @Test
    void what_stands_is_called_off_only_when_asked_for_and_the_candidate_is_told_why() {
        UUID slot = recruiter.slot(1, Scene.inHours(30), scene.interviewer());
        UUID booked = recruiter.pending(match);
        recruiter.book(slot, booked).then().statusCode(200);
        Map<String, Object> cancel = Map.of("standing", "CANCEL", "reason", "Position filled");
        shortlist("", Map.of("standing", "CANCEL")).then().statusCode(400).body("errors.field", contains("reason"));
        status().then().body("shortlisted", equalTo(true));
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            shortlist("?dryRun=true", cancel).then().body(effectOf(booked), equalTo("cancelled"));
            shortlist("", cancel)
                    .then()
                    .statusCode(200)
                    .body(effectOf(booked), equalTo("cancelled"))
                    .body("interview", nullValue());
            recruiter
                    .get("/interviews/" + booked)
                    .then()
                    .body("status", equalTo("CANCELLED"))
                    .body("cancelReason", equalTo("Position filled"));
            recruiter.get("/interviews/slots/" + slot).then().body("currentBookings", equalTo(0));
            assertThat(probe.await(event -> match.candidateId().toString().equals(event.key()))
                            .dataAs(NotificationRequest.class)
                            .template())
                    .isEqualTo("interview-cancelled");
        }
    }

    @Test
    void a_foreign_recruiter_learns_nothing_by_a_dry_run() {
        scene.recruiter()
                .post(
                        "/candidates/" + match.candidateId() + "/shortlist?dryRun=true",
                        Map.of("jobId", match.jobId(), "shortlisted", false))
                .then()
                .statusCode(404);
    }

    @Test
    void many_are_shortlisted_at_once_and_each_row_has_its_own_result() {
        UUID job = recruiter.job();
        UUID first = recruiter.candidate(job);
        UUID second = recruiter.candidate(job);
        Recruiter other = scene.recruiter();
        UUID foreignJob = other.job();
        UUID foreign = other.candidate(foreignJob);
        List<Map<String, UUID>> items = List.of(item(first, job), item(foreign, foreignJob), item(second, job));
        bulk("?dryRun=true", items, Map.of("shortlisted", true)).then().body("done", equalTo(2));
        recruiter.get("/jobs/" + job).then().body("shortlisted", equalTo(0));

        bulk("", items, Map.of("shortlisted", true))
                .then()
                .statusCode(200)
                .body("done", equalTo(2))
                .body("failed", equalTo(1))
                .body("rows.status", contains("done", "failed", "done"))
                .body("rows[1].code", equalTo("not-found"))
                .body("rows.candidateId", contains(first.toString(), foreign.toString(), second.toString()));
        recruiter.get("/jobs/" + job).then().body("shortlisted", equalTo(2));
        bulk("", items, Map.of("onlineInterviewEnabled", true))
                .then()
                .body("done", equalTo(0))
                .body("rows.code", hasItem("interview-not-enabled"));
        bulk("", List.of(), Map.of("shortlisted", true)).then().statusCode(400);
    }

    private Response bulk(String query, List<Map<String, UUID>> items, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.put("items", items);
        return recruiter.post("/candidates/bulk-toggle" + query, body);
    }

    private static Map<String, UUID> item(UUID candidate, UUID job) {
        return Map.of("candidateId", candidate, "jobId", job);
    }

    private static String effectOf(UUID interview) {
        return "consequences.find { it.interviewId == '" + interview + "' }.effect";
    }

    private UUID offline() {
        Map<String, Object> body = Recruiter.body(match);
        body.put("type", "OFFLINE");
        body.put("place", "Pune, room 4");
        body.put("interviewerIds", List.of(scene.interviewer()));
        body.put("startsAt", Scene.inHours(40).toString());
        body.put("endsAt", Scene.inHours(41).toString());
        return Recruiter.created(recruiter.post("/interviews", body));
    }

    private Response shortlist(String query, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(Map.of("jobId", match.jobId(), "shortlisted", false));
        return recruiter.post("/candidates/" + match.candidateId() + "/shortlist" + query, body);
    }

    private Response toggle(String query, Map<String, Object> toggles) {
        Map<String, Object> body = new HashMap<>(toggles);
        body.put("jobId", match.jobId());
        return recruiter.post("/candidates/" + match.candidateId() + "/toggle-interview" + query, body);
    }

    private Response status() {
        return recruiter.get("/candidates/" + match.candidateId() + "/interview-status?jobId=" + match.jobId());
    }
}
