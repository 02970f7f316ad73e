package dev.parley.scheduling.job;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.QuestionBankState;
import dev.parley.contracts.scheduling.JobState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class JobIT {

    @Inject
    Scene scene;

    @Inject
    Jobs jobs;

    @Test
    void a_job_counts_its_candidates_and_is_its_owners_alone() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        recruiter.candidate(job);
        recruiter.ready(job);

        recruiter
                .get("/jobs/" + job)
                .then()
                .statusCode(200)
                .body("candidates", equalTo(2))
                .body("shortlisted", equalTo(1));
        recruiter.get("/jobs?q=acme").then().body("items", hasSize(1)).body("items[0].candidates", equalTo(2));
        scene.recruiter().get("/jobs/" + job).then().statusCode(404);
        scene.recruiter().get("/jobs").then().body("pagination.total", equalTo(0));
    }

    @Test
    void a_job_is_changed_by_who_looked_at_its_latest_version() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        Map<String, Object> body = Map.of("title", "Lead", "companyName", "Acme", "minimumNotice", "PT30M");
        recruiter
                .call()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/jobs/" + job)
                .then()
                .statusCode(200)
                .body("minimumNotice", equalTo("PT30M"))
                .body("version", equalTo(1));
        recruiter
                .call()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/jobs/" + job)
                .then()
                .statusCode(412);
        recruiter
                .post("/jobs", Map.of("title", " "))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("companyName"));
    }

    @Test
    void who_sends_no_version_is_not_refused_for_what_others_change() throws Exception {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        List<Callable<Integer>> changes = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i -> () -> recruiter
                        .call()
                        .body(Map.of("title", "Lead " + UUID.randomUUID(), "companyName", "Acme"))
                        .put("/api/v1/jobs/" + job)
                        .statusCode())
                .toList();
        for (int round = 0; round < 5; round++) {
            assertThat(AtOnce.run(changes)).containsOnly(200);
        }
        recruiter.get("/jobs/" + job).then().body("version", equalTo(20));
    }

    @Test
    void others_hear_of_a_job_when_it_is_opened_or_renamed() {
        try (EventProbe events = EventProbe.on(Topics.SCHEDULING_JOB)) {
            Recruiter recruiter = scene.recruiter();
            UUID job = recruiter.job();
            ReceivedEvent opened = events.await(SchedulingEvents.JOB_CHANGED, job);
            assertThat(opened.sequence()).isEqualTo(1);
            Map<String, Object> body = Map.of("title", "Lead", "companyName", "Acme");
            recruiter.call().body(body).put("/api/v1/jobs/" + job).then().statusCode(200);
            recruiter.call().body(body).put("/api/v1/jobs/" + job).then().statusCode(200);
            recruiter
                    .call()
                    .body(Map.of("title", "Head", "companyName", "Acme"))
                    .put("/api/v1/jobs/" + job)
                    .then()
                    .statusCode(200);
            List<ReceivedEvent> heard = events.await(3, event -> event.key().equals(job.toString()));
            assertThat(heard)
                    .extracting(event -> event.dataAs(JobState.class).title())
                    .endsWith("Lead", "Head");
            assertThat(heard).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void an_older_count_of_questions_changes_nothing_and_nobody_who_edits_the_job_is_disturbed() {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        recruiter.get("/jobs/" + job).then().body("questions", equalTo(0));
        recruiter.questions(job, 2, 4);

        QuarkusTransaction.requiringNew().run(() -> jobs.follow(new QuestionBankState(job, 1, 9, 60)));

        recruiter.get("/jobs/" + job).then().body("questions", equalTo(4)).body("version", equalTo(0));
    }

    @Test
    void interviewers_are_found_by_name() {
        scene.interviewer();
        scene.recruiter()
                .get("/interviewers?q=ina viewer")
                .then()
                .statusCode(200)
                .body("items[0].zone", equalTo("Europe/Berlin"));
    }

    @Test
    void interviewers_are_found_by_their_ids_wherever_they_are_in_the_list() {
        UUID one = scene.interviewer();
        UUID other = scene.interviewer();
        scene.interviewer();
        scene.recruiter()
                .get("/interviewers?id=" + one + "&id=" + other + "&id=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(one.toString(), other.toString()));
    }
}
