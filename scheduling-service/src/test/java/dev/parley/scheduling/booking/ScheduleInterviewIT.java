package dev.parley.scheduling.booking;

import dev.parley.platform.testing.Tokens;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ScheduleInterviewIT {

    @Inject
    Scene scene;

    @Test
    void an_interview_is_created_with_a_time_with_a_slot_or_with_neither() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        recruiter
                .schedule(recruiter.ready(), Scene.inHours(5), interviewer)
                .then()
                .statusCode(201)
                .body("status", equalTo("SCHEDULED"))
                .body("roomId", notNullValue())
                .body("meetingLink", containsString("/?session_key="))
                .body("onlineEnabled", equalTo(true));

        Map<String, Object> onSlot = Recruiter.body(recruiter.ready());
        onSlot.put("slotId", recruiter.slot(1, Scene.inHours(8), interviewer));
        recruiter
                .post("/interviews", onSlot)
                .then()
                .statusCode(201)
                .body("interviewers.id", hasItem(interviewer.toString()));

        recruiter
                .post("/interviews", Recruiter.body(recruiter.ready()))
                .then()
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .body("startsAt", nullValue());
    }

    @Test
    void all_broken_rules_are_answered_together_and_nothing_is_written() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        Match match = new Match(job, recruiter.candidate(job));
        recruiter
                .schedule(match, Scene.inHours(-1), scene.interviewer())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/interview-rules"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "not-shortlisted",
                                "interview-disabled",
                                "online-disabled",
                                "in-past",
                                "notice-too-short"));
        recruiter.get("/interviews?jobId=" + job).then().body("pagination.total", equalTo(0));
    }

    @Test
    void a_job_may_ask_for_less_notice_than_the_installation() {
        Recruiter recruiter = scene.recruiter();
        UUID job = Recruiter.created(
                recruiter.post("/jobs", Map.of("title", "Now", "companyName", "Acme", "minimumNotice", "PT0S")));
        recruiter
                .schedule(recruiter.ready(job), Scene.inHours(0).plus(Duration.ofMinutes(3)), scene.interviewer())
                .then()
                .statusCode(201);
        recruiter
                .schedule(recruiter.ready(), Scene.inHours(0).plus(Duration.ofMinutes(3)), scene.interviewer())
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("notice-too-short"));
    }

    @Test
    void overlaps_of_candidate_and_interviewer_are_refused_and_touching_is_none() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Match match = recruiter.ready();
        Instant start = Scene.inHours(10);
        recruiter.scheduled(match, start, interviewer);

        recruiter
                .schedule(match, start.plusSeconds(1800), interviewer)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("candidate-overlap", "interviewer-overlap"));
        recruiter
                .schedule(match, start.plus(Duration.ofHours(1)), interviewer)
                .then()
                .statusCode(201);
    }

    @RepeatedTest(5)
    void of_two_overlapping_interviews_of_one_interviewer_in_parallel_one_wins() throws Exception {
        Recruiter recruiter = scene.recruiter();
        UUID shared = scene.interviewer();
        UUID alone = scene.interviewer();
        Match first = recruiter.ready();
        Match second = recruiter.ready();
        Instant start = Scene.inHours(20);

        List<Response> answers = together(
                () -> recruiter.schedule(first, start, shared),
                () -> recruiter.schedule(second, start.plusSeconds(1800), alone, shared));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 422);
        Response lost =
                answers.stream().filter(a -> a.statusCode() == 422).findFirst().orElseThrow();
        lost.then()
                .body("type", equalTo("/problems/interview-rules"))
                .body("errors.code", containsInAnyOrder("interviewer-overlap"));
    }

    @RepeatedTest(3)
    void two_panels_with_the_same_people_in_another_order_end_with_one_winner() throws Exception {
        Recruiter recruiter = scene.recruiter();
        UUID a = scene.interviewer();
        UUID b = scene.interviewer();
        Match first = recruiter.ready();
        Match second = recruiter.ready();
        Instant start = Scene.inHours(25);

        List<Response> answers =
                together(() -> recruiter.schedule(first, start, a, b), () -> recruiter.schedule(second, start, b, a));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void a_stale_version_changes_nothing() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = recruiter.scheduled(recruiter.ready(), Scene.inHours(28), scene.interviewer());
        Instant start = Scene.inHours(29);
        Map<String, Object> body = new HashMap<>(Map.of(
                "startsAt", start.toString(), "endsAt", start.plusSeconds(3600).toString()));

        recruiter
                .call()
                .header("If-Match", "\"4711\"")
                .body(body)
                .put("/api/v1/interviews/" + interview)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
        body.put("version", recruiter.get("/interviews/" + interview).jsonPath().getInt("version"));
        recruiter.put("/interviews/" + interview, body).then().statusCode(200).body("revision", equalTo(1));
    }

    @Test
    void a_repeated_request_with_the_same_key_schedules_once() {
        Recruiter recruiter = scene.recruiter();
        Match match = recruiter.ready();
        Map<String, Object> body = Recruiter.body(match);
        String key = UUID.randomUUID().toString();

        Response first =
                recruiter.call().header("Idempotency-Key", key).body(body).post("/api/v1/interviews");
        Response again =
                recruiter.call().header("Idempotency-Key", key).body(body).post("/api/v1/interviews");

        first.then().statusCode(201);
        again.then().statusCode(201).body("id", equalTo(first.jsonPath().getString("id")));
        recruiter.get("/interviews?jobId=" + match.jobId()).then().body("pagination.total", equalTo(1));
    }

    @Test
    void a_full_slot_is_answered_the_same_with_an_idempotency_key() {
        Recruiter recruiter = scene.recruiter();
        UUID slot = recruiter.slot(1, Scene.inHours(140), scene.interviewer());
        recruiter.book(slot, recruiter.pending(recruiter.ready())).then().statusCode(200);
        recruiter
                .call()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("interviewId", recruiter.pending(recruiter.ready())))
                .post("/api/v1/interviews/slots/" + slot + "/book_slot")
                .then()
                .statusCode(409)
                .body("alternatives", notNullValue());
    }

    @Test
    void somebody_elses_interview_is_not_found_and_an_interviewer_sees_their_own_without_the_link() {
        Recruiter owner = scene.recruiter();
        UUID interviewer = scene.interviewer();
        UUID interview = owner.scheduled(owner.ready(), Scene.inHours(33), interviewer);
        Recruiter other = scene.recruiter();

        other.get("/interviews/" + interview).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        other.get("/interviews/" + interview + "/logs").then().statusCode(404);
        other.post("/interviews/" + interview + "/cancel", Map.of("reason", "x"))
                .then()
                .statusCode(404);
        other.get("/interviews").then().body("pagination.total", equalTo(0));

        Recruiter panel = scene.as(interviewer, "interviewer");
        panel.get("/interviews/" + interview)
                .then()
                .statusCode(200)
                .body("meetingLink", nullValue())
                .body("candidate.email", nullValue());
        panel.get("/interviews").then().body("items", hasSize(1));
        panel.post("/interviews/" + interview + "/cancel", Map.of("reason", "x"))
                .then()
                .statusCode(403);
        scene.admin().get("/interviews/" + interview).then().statusCode(200).body("meetingLink", notNullValue());
    }

    @Test
    void an_unknown_field_and_an_unknown_interviewer_are_refused() {
        Recruiter recruiter = scene.recruiter();
        Match match = recruiter.ready();
        Map<String, Object> body = Recruiter.body(match);
        body.put("status", "COMPLETED");
        recruiter.post("/interviews", body).then().statusCode(400).body("type", equalTo("/problems/unknown-field"));
        recruiter
                .schedule(match, Scene.inHours(40), UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("interviewerIds"));
    }

    @Test
    void a_cancelled_interview_stays_cancelled() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = recruiter.scheduled(recruiter.ready(), Scene.inHours(44), scene.interviewer());
        recruiter.post("/interviews/" + interview + "/cancel", Map.of()).then().statusCode(400);
        recruiter
                .post("/interviews/" + interview + "/cancel", Map.of("reason", "Position filled"))
                .then()
                .statusCode(200)
                .body("cancelReason", equalTo("Position filled"));
        recruiter
                .put(
                        "/interviews/" + interview,
                        Map.of(
                                "startsAt",
                                Scene.inHours(45).toString(),
                                "endsAt",
                                Scene.inHours(46).toString()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_new_link_replaces_the_old_one() {
        Recruiter recruiter = scene.recruiter();
        Response before = recruiter.schedule(recruiter.ready(), Scene.inHours(48), scene.interviewer());
        String id = before.jsonPath().getString("id");
        Response after = recruiter.post("/interviews/" + id + "/link", Map.of("regenerate", true));
        after.then().statusCode(200);
        assertThat(after.jsonPath().getString("meetingLink"))
                .isNotEqualTo(before.jsonPath().getString("meetingLink"));
    }

    @Test
    void the_list_is_filtered_and_counted_in_the_database() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Match match = recruiter.ready();
        UUID first = recruiter.scheduled(match, Scene.inHours(52), interviewer);
        UUID second = recruiter.scheduled(recruiter.ready(), Scene.inHours(55), interviewer);
        recruiter.pending(recruiter.ready());

        recruiter.get("/interviews?limit=1").then().body("items", hasSize(1)).body("pagination.total", equalTo(3));
        recruiter.get("/interviews?status=PENDING").then().body("pagination.total", equalTo(1));
        recruiter.get("/interviews?status=PENDING&status=SCHEDULED").then().body("pagination.total", equalTo(3));
        recruiter
                .get("/interviews?interviewerId=" + interviewer + "&from=" + Scene.inHours(1))
                .then()
                .body("items.id", equalTo(List.of(first.toString(), second.toString())));
        recruiter
                .get("/interviews?candidateId=" + match.candidateId())
                .then()
                .body("items.id[0]", equalTo(first.toString()));
        recruiter.get("/interviews?to=" + Scene.inHours(53)).then().body("pagination.total", equalTo(1));
        recruiter.get("/interviews?q=asha").then().body("pagination.total", equalTo(3));
        recruiter.get("/interviews?q=%25").then().body("pagination.total", equalTo(0));
        recruiter.get("/interviews?status=NOPE").then().statusCode(400);
    }

    @Test
    void without_a_role_there_is_nothing() {
        scene.as(Tokens.MEMBER, "member").get("/interviews").then().statusCode(403);
        io.restassured.RestAssured.get("/api/v1/interviews").then().statusCode(401);
    }

    private static List<Response> together(Callable<Response> one, Callable<Response> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
