package dev.parley.verification.intake;

import dev.parley.verification.testing.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ImportCasesIT {

    private final String reference = UUID.randomUUID().toString();

    private final String csv = """
            candidateName;caseType;candidateEmail;candidateMobile;reference
            Asha Rao;identity;Asha@Example.test;+4915112345678;%1$s
            Ben Berg;driving;not-an-address;call me;%1$s
            ;address;;;
            Carla Diaz;Education;;;%1$s
            """.formatted(reference);

    @Test
    void good_lines_become_cases_and_each_bad_one_says_all_that_is_wrong() {
        Response answer = send(csv, false);

        answer.then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("created", equalTo(2))
                .body("failed", equalTo(2))
                .body("rows.line", contains(2, 3, 4, 5))
                .body("rows.ok", contains(true, false, false, true))
                .body("rows[1].errors.field", contains("caseType", "candidateMobile", "candidateEmail"))
                .body("rows[2].errors.field", contains("candidateName"));
        List<String> numbers = answer.jsonPath().getList("rows.caseNumber");
        assertThat(numbers.get(0)).matches("REC-\\d{4}-\\d{5,}");
        found().body("pagination.total", equalTo(2))
                .body("records.caseNumber", contains(numbers.get(3), numbers.get(0)));
        String id = found().extract().path("records[0].id");
        Scene.admin().get("/records/" + id + "/logs").then().body("items.action", contains("CREATED"));
    }

    @Test
    void a_dry_run_says_the_same_and_opens_nothing() {
        send(csv, true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(2))
                .body("rows[0].caseNumber", nullValue());

        found().body("pagination.total", equalTo(0));
    }

    @Test
    void a_file_that_makes_no_sense_is_refused() {
        send("name\nAsha", false).then().statusCode(400).body("type", equalTo("/problems/csv-invalid"));
        send(" \n", false).then().statusCode(400);
    }

    @Test
    void a_long_file_is_taken_whole() {
        StringBuilder lines = new StringBuilder("caseType,candidateName,reference\n");
        for (int i = 0; i < 1200; i++) {
            lines.append("identity,Person ")
                    .append(i)
                    .append(',')
                    .append(reference)
                    .append('\n');
        }

        send(lines.toString(), false).then().statusCode(200).body("created", equalTo(1200));

        found().body("pagination.total", equalTo(1200));
    }

    private ValidatableResponse found() {
        return Scene.admin().get("/records?q=" + reference).then().statusCode(200);
    }

    private static Response send(String csv, boolean dryRun) {
        return given().auth()
                .oauth2(Scene.admin().bearer())
                .contentType("text/csv")
                .accept(ContentType.JSON)
                .body(csv)
                .post("/api/v1/records/import?dryRun=" + dryRun);
    }
}
