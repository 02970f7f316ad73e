package dev.parley.scheduling.candidate;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class CandidateIT {

    @Inject
    Scene scene;

    @Test
    void one_address_is_one_candidate_of_a_recruiter_whatever_the_job() {
        Recruiter one = scene.recruiter();
        String email = Scene.email();
        Response first = add(one, one.job(), email);
        UUID otherJob = one.job();
        Response second = add(one, otherJob, " " + email.toUpperCase(java.util.Locale.ROOT));

        first.then().statusCode(201);
        String id = first.jsonPath().getString("id");
        second.then().statusCode(200).body("id", equalTo(id)).body("matches", hasSize(2));
        one.get("/candidates/" + id).then().body("matches.jobId", hasItem(otherJob.toString()));
        scene.recruiter().get("/candidates/" + id).then().statusCode(404);
        scene.admin().get("/candidates/" + id).then().body("matches", hasSize(2));
    }

    @Test
    void a_domain_in_letters_and_in_ascii_is_one_person_and_a_number_gets_its_country_code() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        String name = UUID.randomUUID().toString();
        Response letters = recruiter.post(
                "/candidates",
                Map.of(
                        "name", "Asha Rao",
                        "email", name + "@münchen.example",
                        "mobile", "0151 12345678",
                        "zone", "Europe/Berlin",
                        "jobId", job));

        letters.then()
                .statusCode(201)
                .body("email", equalTo(name + "@xn--mnchen-3ya.example"))
                .body("mobile", equalTo("+4915112345678"));
        add(recruiter, job, name + "@XN--MNCHEN-3YA.example")
                .then()
                .statusCode(200)
                .body("id", equalTo(letters.jsonPath().getString("id")));
    }

    @Test
    void what_nobody_can_be_reached_at_is_named_all_at_once() {
        Recruiter recruiter = scene.recruiter();
        recruiter
                .post(
                        "/candidates",
                        Map.of(
                                "name", "Asha Rao",
                                "email", "jürgen@example.org",
                                "mobile", "12345",
                                "zone", "Europe/Berlin",
                                "jobId", recruiter.job()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/contact-unusable"))
                .body("errors.field", contains("email", "mobile"));
    }

    @Test
    void toggles_set_and_never_flip_and_have_their_consequences() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        UUID id = recruiter.candidate(job);
        toggle(recruiter, id, job, "interviewEnabled", true)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-shortlisted"));
        shortlist(recruiter, id, job, true).then().statusCode(200);
        shortlist(recruiter, id, job, true).then().body("shortlisted", equalTo(true));
        toggle(recruiter, id, job, "onlineInterviewEnabled", true)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/interview-not-enabled"));
        toggle(recruiter, id, job, "interviewEnabled", true).then().statusCode(200);
        toggle(recruiter, id, job, "onlineInterviewEnabled", true).then().body("onlineInterviewEnabled", equalTo(true));
        toggle(recruiter, id, job, "interviewEnabled", false)
                .then()
                .body("onlineInterviewEnabled", equalTo(false))
                .body("shortlisted", equalTo(true))
                .body("interview", nullValue());
    }

    @Test
    void taking_somebody_off_the_shortlist_names_the_interview_that_stands() {
        Recruiter recruiter = scene.recruiter();
        Match match = recruiter.ready();
        UUID interview = recruiter.scheduled(match, Scene.inHours(12), scene.interviewer());

        shortlist(recruiter, match.candidateId(), match.jobId(), false)
                .then()
                .statusCode(200)
                .body("shortlisted", equalTo(false))
                .body("interviewEnabled", equalTo(false))
                .body("interview.id", equalTo(interview.toString()))
                .body("interview.status", equalTo("SCHEDULED"));
        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("onlineEnabled", equalTo(false))
                .body("roomId", nullValue());
        scene.recruiter()
                .get("/candidates/" + match.candidateId() + "/interview-status?jobId=" + match.jobId())
                .then()
                .statusCode(404);
    }

    @Test
    void a_csv_is_imported_line_by_line_and_a_bad_line_harms_no_other() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        String known = Scene.email();
        add(recruiter, recruiter.job(), known);
        String fresh = Scene.email();
        String csv = "name,email,mobile,zone,score\n"
                + "Asha Rao," + fresh + ",+91 98 7654 3210,Asia/Kolkata,0.91\n"
                + "Nobody,not-an-address,,,\n"
                + "Known," + known + ",,,0.5\n"
                + "Twice," + fresh.toUpperCase(java.util.Locale.ROOT) + ",,,\n"
                + "Short," + Scene.email() + "\n";

        expect(importAll(recruiter, job, csv, true));
        recruiter.get("/candidates?jobId=" + job).then().body("pagination.total", equalTo(0));
        expect(importAll(recruiter, job, csv, false));
        recruiter
                .get("/candidates?jobId=" + job)
                .then()
                .body("pagination.total", equalTo(2))
                .body("items.email", hasItem(fresh));
        recruiter
                .get("/candidates?jobId=" + job + "&q=" + fresh + "&shortlisted=false")
                .then()
                .body("items", hasSize(1));
    }

    private static void expect(Response response) {
        response.then()
                .statusCode(200)
                .body("imported", equalTo(1))
                .body("updated", equalTo(1))
                .body("failed", equalTo(3))
                .body("rows.line", contains(2, 3, 4, 5, 6))
                .body("rows.status", contains("imported", "failed", "updated", "failed", "failed"))
                .body("rows[1].errors.field", contains("email"))
                .body("rows[3].errors.code", contains("duplicate"));
    }

    @Test
    void an_address_that_another_candidate_has_is_refused() {
        Recruiter recruiter = scene.recruiter();
        String taken = Scene.email();
        add(recruiter, recruiter.job(), taken);
        UUID id = recruiter.candidate(recruiter.job());
        recruiter
                .put("/candidates/" + id, Map.of("name", "Asha", "email", taken))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/candidate-exists"));
        recruiter
                .put("/candidates/" + id, Map.of("name", "Asha", "email", taken, "zone", "Mars/Base"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("zone"));
    }

    private static Response add(Recruiter recruiter, UUID job, String email) {
        return recruiter.post(
                "/candidates", Map.of("name", "Asha Rao", "email", email, "zone", "Asia/Kolkata", "jobId", job));
    }

    private static Response shortlist(Recruiter recruiter, UUID id, UUID job, boolean value) {
        return recruiter.post("/candidates/" + id + "/shortlist", Map.of("jobId", job, "shortlisted", value));
    }

    private static Response toggle(Recruiter recruiter, UUID id, UUID job, String name, boolean value) {
        return recruiter.post(
                "/candidates/" + id + "/toggle-interview", new HashMap<>(Map.of("jobId", job, name, value)));
    }

    private static Response importAll(Recruiter recruiter, UUID job, String csv, boolean dryRun) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(recruiter.token())
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/candidates/import?jobId=" + job + "&dryRun=" + dryRun);
    }
}
