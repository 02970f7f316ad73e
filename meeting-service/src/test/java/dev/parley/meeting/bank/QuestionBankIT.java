package dev.parley.meeting.bank;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.QuestionBankState;
import dev.parley.meeting.testing.Banks;
import dev.parley.meeting.testing.Banks.Job;
import dev.parley.meeting.testing.Rows;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class QuestionBankIT {

    private static final String BANK = "/api/v1/question-banks/{job}";

    @Inject
    Banks banks;

    @Inject
    TellBanks tellBanks;

    @Test
    void a_job_has_no_questions_at_first() {
        banks.job()
                .show()
                .then()
                .statusCode(200)
                .body("jobTitle", equalTo("Engineer"))
                .body("version", equalTo(0))
                .body("typedFactor", equalTo(3))
                .body("questions", hasSize(0));
    }

    @Test
    void a_csv_file_is_read_for_the_form_and_nothing_is_saved() {
        Job job = banks.job();
        readCsv(job, """
                        Question;Think seconds;Answer seconds;Takes;Spoken
                        What did you build last?;;;;
                        "=Why; and how?";30;60;;No
                        Again?;;;2;yes
                        ;30;;;
                        Too quick;4;60;;perhaps
                        Too often;;9;11;
                        Too many;;;;;;
                        """)
                .then()
                .statusCode(200)
                .body("questions.text", contains("What did you build last?", "=Why; and how?", "Again?"))
                .body("questions.thinkTime", contains(null, "PT30S", null))
                .body("questions.answerLimit", contains("PT2M", "PT1M", "PT2M"))
                .body("questions.takes", contains(3, 1, 2))
                .body("questions.spoken", contains(true, false, true))
                .body("failed", equalTo(4))
                .body("rows.line", contains(2, 3, 4, 5, 6, 7, 8))
                .body("rows.status", contains("read", "read", "read", "failed", "failed", "failed", "failed"))
                .body("rows[3].errors.field", contains("question"))
                .body("rows[4].errors.field", contains("thinkSeconds", "spoken"))
                .body("rows[5].errors.field", contains("answerSeconds", "takes"))
                .body("rows[6].errors.field", contains("line"));
        job.show().then().body("version", equalTo(0));
    }

    @Test
    void a_file_without_questions_and_one_for_somebody_elses_job_are_refused() {
        Job job = banks.job();
        readCsv(job, "text\nWhy?\n").then().statusCode(400).body("type", endsWith("csv-invalid"));
        readCsv(job, "\n").then().statusCode(400);
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "recruiter"))
                .contentType("text/csv")
                .body("question\nWhy?\n")
                .post(BANK + "/read-csv", job.id)
                .then()
                .statusCode(404);
    }

    private static Response readCsv(Job job, String csv) {
        return given().auth()
                .oauth2(Tokens.token(job.owner, "recruiter"))
                .contentType("text/csv")
                .body(csv)
                .post(BANK + "/read-csv", job.id);
    }

    @Test
    void a_limited_think_time_leaves_one_take_unless_the_recruiter_says_otherwise() {
        Job job = banks.job();
        job.ask(
                        Map.of("text", " What did you build last? "),
                        Map.of("text", "Why?", "thinkTime", "PT30S", "answerLimit", "PT1M"),
                        Map.of("text", "How?", "thinkTime", "PT30S", "takes", 2, "spoken", false))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("questions.text", contains("What did you build last?", "Why?", "How?"))
                .body("questions.takes", contains(3, 1, 2))
                .body("questions.spoken", contains(true, true, false))
                .body("questions[0].thinkTime", nullValue())
                .body("questions.answerLimit", contains("PT2M", "PT1M", "PT2M"))
                .body("about", equalTo("PT6M"));
        job.show().then().body("questions.takes", contains(3, 1, 2)).body("changedBy", equalTo(job.owner.toString()));
    }

    @Test
    void a_change_is_another_version_and_what_did_not_change_is_none() {
        Job job = banks.job();
        String first = job.ask(Map.of("text", "First")).jsonPath().getString("questions[0].id");
        job.ask(Map.of("text", "Second"), Map.of("id", first, "text", "First, in other words"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("questions[1].id", equalTo(first));
        List<Map<String, Object>> kept = job.show().jsonPath().getList("questions");
        job.ask(kept.get(0), kept.get(1)).then().statusCode(200).body("version", equalTo(2));
        assertThat(Rows.number("SELECT count(*) FROM question_bank WHERE job_id = '" + job.id + "'"))
                .isEqualTo(2);
        job.ask().then().statusCode(200).body("version", equalTo(3)).body("questions", hasSize(0));
    }

    @Test
    void others_hear_how_many_questions_there_are_and_not_which() {
        Job job = banks.job();
        try (EventProbe events = EventProbe.on(Topics.MEETING_QUESTION_BANK)) {
            List<Map<String, Object>> asked = job.ask(
                            Map.of("text", "First", "thinkTime", "PT30S"), Map.of("text", "Second"))
                    .jsonPath()
                    .getList("questions");
            job.ask(asked.get(0), asked.get(1)).then().statusCode(200).body("version", equalTo(1));
            job.ask().then().statusCode(200);
            List<ReceivedEvent> heard = events.await(2, event -> event.key().equals(job.id.toString()));
            assertThat(heard)
                    .extracting(event -> event.dataAs(QuestionBankState.class))
                    .containsExactly(new QuestionBankState(job.id, 1, 2, 270), new QuestionBankState(job.id, 2, 0, 0));
            assertThat(heard).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L);
        }
    }

    @Test
    void banks_of_before_are_told_once_as_they_are_now() {
        Job job = banks.job();
        job.ask(Map.of("text", "First"));
        job.ask(Map.of("text", "Other"), Map.of("text", "And another"));
        Rows.update("INSERT INTO untold_bank (job_id) VALUES ('" + job.id + "')");
        try (EventProbe events = EventProbe.on(Topics.MEETING_QUESTION_BANK)) {
            tellBanks.tellAll();
            assertThat(events.await(MeetingEvents.QUESTION_BANK_CHANGED, job.id).dataAs(QuestionBankState.class))
                    .isEqualTo(new QuestionBankState(job.id, 2, 2, 240));
        }
        assertThat(Rows.number("SELECT count(*) FROM untold_bank")).isZero();
    }

    @Test
    void who_did_not_see_the_latest_version_is_told() {
        Job job = banks.job();
        job.ask(Map.of("text", "First"));
        job.asOwner()
                .header("If-Match", "\"0\"")
                .body(Map.of("questions", List.of()))
                .put(BANK, job.id)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
    }

    @Test
    void of_changes_at_once_none_is_lost_unseen() throws Exception {
        Job job = banks.job();
        List<Callable<Integer>> changes = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i -> () -> job.asOwner()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("questions", List.of(Map.of("text", "Of " + i))))
                        .put(BANK, job.id)
                        .statusCode())
                .toList();
        assertThat(AtOnce.run(changes)).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void the_database_lets_nobody_change_a_version() {
        Job job = banks.job();
        job.ask(Map.of("text", "First"));
        assertThatThrownBy(() -> Rows.update("UPDATE bank_question SET text = 'Other'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Rows.update("DELETE FROM question_bank")).hasMessageContaining("permission denied");
    }

    @Test
    void a_bank_is_its_owners_and_the_administrators() {
        Job job = banks.job();
        job.ask(Map.of("text", "First"));
        given().auth().oauth2(Tokens.admin()).get(BANK, job.id).then().statusCode(200);
        given().auth().oauth2(Tokens.recruiter()).get(BANK, job.id).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.recruiter())
                .get(BANK, UUID.randomUUID())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.recruiter())
                .contentType(ContentType.JSON)
                .body(Map.of("questions", List.of()))
                .put(BANK, job.id)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "interviewer"))
                .get(BANK, job.id)
                .then()
                .statusCode(403);
        given().get(BANK, job.id).then().statusCode(401);
    }

    @Test
    void own_banks_are_listed_by_title_to_copy_from() {
        Job job = banks.job();
        Job other = banks.job();
        job.ask(Map.of("text", "First"), Map.of("text", "Second"));
        other.ask(Map.of("text", "First"));
        job.publish("Designer");
        job.asOwner()
                .get("/api/v1/question-banks")
                .then()
                .statusCode(200)
                .body("items.jobTitle", contains("Designer"))
                .body("items.questions", contains(2))
                .body("pagination.total", equalTo(1));
        job.ask();
        job.asOwner().get("/api/v1/question-banks").then().body("items", hasSize(0));
        given().auth()
                .oauth2(Tokens.admin())
                .queryParam("limit", 100)
                .get("/api/v1/question-banks")
                .then()
                .statusCode(200)
                .body("items.jobId", not(hasItem(job.id.toString())));
    }

    @Test
    void every_wrong_value_is_named() {
        Job job = banks.job();
        job.ask(
                        Map.of("text", " "),
                        Map.of("text", "x".repeat(2_001)),
                        Map.of("text", "A", "thinkTime", "PT4S", "answerLimit", "PT31M", "takes", 11))
                .then()
                .statusCode(400)
                .body("type", endsWith("validation-failed"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "questions[0].text",
                                "questions[1].text",
                                "questions[2].thinkTime",
                                "questions[2].answerLimit",
                                "questions[2].takes"));
        String same = UUID.randomUUID().toString();
        job.ask(Map.of("text", "A", "id", same), Map.of("text", "B", "id", same))
                .then()
                .statusCode(400)
                .body("errors.field", contains("questions[1].id"));
        Map<?, ?>[] many = IntStream.range(0, 51)
                .mapToObj(i -> Map.of("text", "Question " + i))
                .toArray(Map[]::new);
        job.asOwner()
                .body(Map.of("questions", List.of(many)))
                .put(BANK, job.id)
                .then()
                .statusCode(400);
        job.show().then().body("version", equalTo(0));
    }
}
