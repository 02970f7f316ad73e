package dev.parley.scheduling.testing;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.QuestionBankState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.Tokens;
import dev.parley.scheduling.staff.Profile;
import dev.parley.scheduling.staff.RememberStaff;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Speaks to the service as its clients do; each scene has people and things of its own. */
@ApplicationScoped
public class Scene {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final RememberStaff rememberStaff;

    Scene(RememberStaff rememberStaff) {
        this.rememberStaff = rememberStaff;
    }

    public UUID interviewer() {
        UUID id = UUID.randomUUID();
        rememberStaff.remember(new Profile(
                id, "Ina Viewer " + NEXT.incrementAndGet(), id + "@parley.example", "Europe/Berlin", "en", true));
        return id;
    }

    /** A recruiter with a token of their own. */
    public Recruiter recruiter() {
        return as(UUID.randomUUID(), "recruiter");
    }

    public Recruiter admin() {
        return new Recruiter(null, Tokens.admin());
    }

    public Recruiter as(UUID person, String role) {
        return new Recruiter(person, Tokens.token(person, role));
    }

    /** With milliseconds that are not zero: as text it is then what the service writes. */
    public static Instant inHours(long hours) {
        long now = System.currentTimeMillis();
        return Instant.ofEpochMilli(now % 1000 == 0 ? now + 1 : now).plus(Duration.ofHours(hours));
    }

    public static String email() {
        return "candidate" + NEXT.incrementAndGet() + "." + System.nanoTime() + "@example.test";
    }

    public record Match(UUID jobId, UUID candidateId) {}

    /** @param id null of the admin */
    public record Recruiter(UUID id, String token) {

        public RequestSpecification call() {
            return given().auth().oauth2(token).contentType(ContentType.JSON);
        }

        public Response post(String path, Object body) {
            return call().body(body).post("/api/v1" + path);
        }

        public Response put(String path, Object body) {
            return call().body(body).put("/api/v1" + path);
        }

        public Response get(String path) {
            return call().get("/api/v1" + path);
        }

        public UUID job() {
            return created(post("/jobs", Map.of("title", "Java Engineer", "companyName", "Acme")));
        }

        /** A candidate who may be interviewed online, for a job with questions. */
        public Match readyForQuestions() {
            return ready(jobWithQuestions());
        }

        public UUID jobWithQuestions() {
            UUID job = job();
            questions(job, 1, 4);
            return job;
        }

        /** Meeting tells of the job's questions, and the service has heard it. */
        public void questions(UUID job, int number, int questions) {
            EventSender.send(new DomainEvent(
                    Topics.MEETING_QUESTION_BANK,
                    MeetingEvents.QUESTION_BANK_CHANGED,
                    job,
                    number,
                    new QuestionBankState(job, number, questions, 120L * questions)));
            await().untilAsserted(() -> get("/jobs/" + job).then().body("questions", equalTo(questions)));
        }

        public UUID candidate(UUID jobId) {
            return candidate(jobId, email());
        }

        public UUID candidate(UUID jobId, String email) {
            return created(post(
                    "/candidates", Map.of("name", "Asha Rao", "email", email, "zone", "Asia/Kolkata", "jobId", jobId)));
        }

        /** A candidate who may be interviewed online. */
        public Match ready() {
            return ready(job());
        }

        public Match ready(UUID jobId) {
            return ready(jobId, email());
        }

        /** The same with that address. */
        public Match ready(UUID jobId, String email) {
            return ready(new Match(jobId, candidate(jobId, email)));
        }

        /** A candidate of the job, ready to be interviewed for it. */
        public Match ready(Match match) {
            String candidate = "/candidates/" + match.candidateId();
            post(candidate + "/shortlist", Map.of("jobId", match.jobId(), "shortlisted", true))
                    .then()
                    .statusCode(200);
            post(
                            candidate + "/toggle-interview",
                            Map.of("jobId", match.jobId(), "interviewEnabled", true, "onlineInterviewEnabled", true))
                    .then()
                    .statusCode(200);
            return match;
        }

        public UUID slot(int seats, Instant start, UUID... interviewers) {
            return created(post(
                    "/interviews/slots",
                    Map.of(
                            "interviewerIds",
                            List.of(interviewers),
                            "startsAt",
                            start.toString(),
                            "endsAt",
                            start.plus(Duration.ofHours(1)).toString(),
                            "zone",
                            "Europe/Berlin",
                            "maxCandidates",
                            seats)));
        }

        /** An interviewer with one open slot, later than anything may be booked. */
        public UUID offering(UUID interviewer) {
            slot(1, inHours(24 * 100), interviewer);
            return interviewer;
        }

        public Response schedule(Match match, Instant start, UUID... interviewers) {
            Map<String, Object> body = body(match);
            body.put("interviewerIds", List.of(interviewers));
            body.put("startsAt", start.toString());
            body.put("endsAt", start.plus(Duration.ofHours(1)).toString());
            return post("/interviews", body);
        }

        public UUID scheduled(Match match, Instant start, UUID... interviewers) {
            return created(schedule(match, start, interviewers));
        }

        public UUID pending(Match match) {
            return created(post("/interviews", body(match)));
        }

        public Response book(UUID slotId, UUID interviewId) {
            return post("/interviews/slots/" + slotId + "/book_slot", Map.of("interviewId", interviewId));
        }

        public static Map<String, Object> body(Match match) {
            return new HashMap<>(Map.of(
                    "jobId",
                    match.jobId(),
                    "candidateId",
                    match.candidateId(),
                    "zone",
                    "Asia/Kolkata",
                    "type",
                    "ONLINE"));
        }

        public static UUID created(Response response) {
            return response.then().statusCode(201).extract().jsonPath().getUUID("id");
        }
    }
}
