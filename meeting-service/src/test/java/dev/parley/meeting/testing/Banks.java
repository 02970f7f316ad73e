package dev.parley.meeting.testing;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.JobState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** Jobs as scheduling would publish them, and what their owners ask. */
@ApplicationScoped
public class Banks {

    /** A job of a fresh recruiter, known to this service. */
    public Job job() {
        Job job = new Job();
        job.publish("Engineer");
        return job;
    }

    public static final class Job {

        public final UUID id = UUID.randomUUID();
        public final UUID owner = UUID.randomUUID();
        private long sequence;

        public void publish(String title) {
            long known = ++sequence;
            EventSender.send(new DomainEvent(
                    Topics.SCHEDULING_JOB,
                    SchedulingEvents.JOB_CHANGED,
                    id,
                    known,
                    new JobState(id, owner, title, "Acme")));
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> Rows.number("SELECT sequence FROM job WHERE job_id = '" + id + "'") == known);
        }

        public RequestSpecification asOwner() {
            return given().auth().oauth2(Tokens.token(owner, "recruiter")).contentType(ContentType.JSON);
        }

        public Response show() {
            return asOwner().get("/api/v1/question-banks/{job}", id);
        }

        public Response ask(Map<String, ?>... questions) {
            return asOwner().body(Map.of("questions", List.of(questions))).put("/api/v1/question-banks/{job}", id);
        }
    }
}
