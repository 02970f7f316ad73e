package dev.parley.scheduling.candidate;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ImportIT {

    @Inject
    Scene scene;

    private final String domain = UUID.randomUUID() + ".test";

    @Test
    void ten_thousand_rows_with_broken_lines_are_imported_in_reasonable_time_and_each_line_is_answered_for() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        StringBuilder csv = new StringBuilder("\uFEFFname;email;mobile;zone;score\r\n");
        for (int i = 0; i < 9_995; i++) {
            csv.append("Asha Rao ")
                    .append(i)
                    .append(';')
                    .append(address(i))
                    .append(";;Asia/Kolkata;0.")
                    .append(i)
                    .append("\r\n");
        }
        csv.append("\"Open quote;").append(address(20_001)).append(";;;\r\n");
        csv.append("Surplus;").append(address(20_002)).append(";;;;;\r\n");
        csv.append("Twice;")
                .append(address(7).toUpperCase(java.util.Locale.ROOT))
                .append(";;;\r\n");
        csv.append("No address;nobody;;;\r\n");
        csv.append("Mars;").append(address(20_003)).append(";;Mars/Base;\r\n");

        importAll(recruiter, job, csv.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), true)
                .then()
                .statusCode(200)
                .body("imported", equalTo(9_995))
                .body("failed", equalTo(5));
        recruiter.get("/jobs/" + job).then().body("candidates", equalTo(0));

        long began = System.nanoTime();
        importAll(recruiter, job, csv.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), false)
                .then()
                .statusCode(200)
                .body("imported", equalTo(9_995))
                .body("updated", equalTo(0))
                .body("failed", equalTo(5))
                .body("rows.size()", equalTo(10_000))
                .body(
                        "rows.findAll { it.status == 'failed' }.errors.code.flatten()",
                        contains("bad-quotes", "wrong-column-count", "duplicate", "email", "zone"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        recruiter.get("/jobs/" + job).then().body("candidates", equalTo(9_995)).body("shortlisted", equalTo(0));
    }

    @Test
    void ten_thousand_rows_with_long_names_are_no_less_welcome() {
        Recruiter recruiter = scene.recruiter();
        StringBuilder csv = new StringBuilder("name,email,zone\n");
        for (int i = 0; i < 10_000; i++) {
            csv.append("N".repeat(190))
                    .append(i)
                    .append(',')
                    .append(address(i))
                    .append(",America/Argentina/Buenos_Aires\n");
        }
        byte[] file = csv.toString().getBytes(ISO_8859_1);

        assertThat(file.length).isGreaterThan(2_500_000);
        importAll(recruiter, recruiter.job(), file, true).then().statusCode(200).body("imported", equalTo(10_000));
    }

    @Test
    void a_new_candidate_is_told_to_the_other_services_a_known_one_keeps_details_and_toggles() {
        Recruiter recruiter = scene.recruiter();
        Scene.Match known = recruiter.ready();
        String email =
                recruiter.get("/candidates/" + known.candidateId()).jsonPath().getString("email");
        try (EventProbe probe = EventProbe.on(Topics.CONTACT)) {
            String csv = "score,email,name\n7," + email + ",Other Name\n8," + address(1) + ",Ravi\n";
            importAll(recruiter, known.jobId(), csv.getBytes(ISO_8859_1), false)
                    .then()
                    .body("rows.status", contains("updated", "imported"));
            Contact contact = probe.await(event ->
                            address(1).equals(event.dataAs(Contact.class).email()))
                    .dataAs(Contact.class);
            assertThat(contact.name()).isEqualTo("Ravi");
        }
        recruiter
                .get("/candidates/" + known.candidateId())
                .then()
                .body("name", equalTo("Asha Rao"))
                .body("matches[0].score", equalTo(7f))
                .body("matches[0].onlineInterviewEnabled", equalTo(true));
    }

    @Test
    void imports_of_the_same_people_at_once_make_each_of_them_one_candidate_of_each_recruiter() throws Exception {
        Recruiter one = scene.recruiter();
        Recruiter other = scene.recruiter();
        UUID job = one.job();
        UUID secondJob = one.job();
        UUID jobOfOther = other.job();
        StringBuilder csv = new StringBuilder();
        StringBuilder reverse = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            csv.append("A,").append(address(i)).append('\n');
            reverse.insert(0, "B," + address(i) + "\n");
        }
        try (var pool = Executors.newFixedThreadPool(3)) {
            Future<Response> first = pool.submit(() -> importAll(one, job, csv(csv), false));
            Future<Response> second = pool.submit(() -> importAll(one, secondJob, csv(reverse), false));
            Future<Response> others = pool.submit(() -> importAll(other, jobOfOther, csv(csv), false));
            assertThat(List.of(
                            first.get().statusCode(),
                            second.get().statusCode(),
                            others.get().statusCode()))
                    .containsOnly(200);
            assertThat(others.get().jsonPath().getInt("imported")).isEqualTo(1_500);
            int made = first.get().jsonPath().getInt("imported")
                    + second.get().jsonPath().getInt("imported");
            assertThat(made).isEqualTo(1_500);
        }
        one.get("/jobs/" + secondJob).then().body("candidates", equalTo(1_500));
    }

    @Test
    void a_file_that_is_refused_has_written_nothing_and_a_foreign_job_is_unknown() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        String rows = ("Asha," + address(1) + "\n").repeat(10_001);
        importAll(recruiter, job, ("name,email\n" + rows).getBytes(ISO_8859_1), false)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/csv-invalid"));
        recruiter.get("/jobs/" + job).then().body("candidates", equalTo(0));
        importAll(scene.recruiter(), job, "name,email\n".getBytes(ISO_8859_1), true)
                .then()
                .statusCode(404);
    }

    private static byte[] csv(StringBuilder rows) {
        return ("name,email\n" + rows).getBytes(ISO_8859_1);
    }

    private String address(int number) {
        return "a" + number + "@" + domain;
    }

    private static Response importAll(Recruiter recruiter, UUID job, byte[] csv, boolean dryRun) {
        return RestAssured.given()
                .auth()
                .oauth2(recruiter.token())
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/candidates/import?jobId=" + job + "&dryRun=" + dryRun);
    }
}
