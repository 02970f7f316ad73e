package dev.parley.meeting.testing;

import dev.parley.contracts.Topics;
import dev.parley.contracts.link.LinkPurpose;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** Interviews as scheduling would publish them, and people who come to them. */
@ApplicationScoped
public class Scene {

    @Inject
    LinkKeys keys;

    @Inject
    MutableClock clock;

    /** An interview that has begun a minute ago, known to this service, with fresh people. */
    public Meeting meeting() {
        return meeting(clock.instant().minus(Duration.ofMinutes(1)));
    }

    public Meeting meeting(Instant startsAt) {
        Meeting meeting = new Meeting(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), startsAt);
        meeting.contact(meeting.candidate, Contact.CANDIDATE, "Asha Candidate", "Asia/Kolkata");
        meeting.contact(meeting.interviewer, Contact.STAFF, "Ingo Interviewer", "Europe/Berlin");
        meeting.publish("SCHEDULED");
        return meeting;
    }

    /** A self-paced interview for the job, which its candidate may begin for a week from a minute ago on. */
    public Meeting selfPaced(Banks.Job job) {
        Meeting meeting = meeting();
        meeting.jobId = job.id;
        meeting.ownerId = job.owner;
        meeting.mode = "SELF_PACED";
        meeting.length = Duration.ofDays(7);
        meeting.publish("SCHEDULED");
        return meeting;
    }

    public final class Meeting {

        public final UUID id;
        public final UUID candidate;
        public final UUID interviewer;
        public Instant startsAt;
        public UUID jobId = UUID.randomUUID();
        public UUID ownerId = Tokens.RECRUITER;
        public String mode = "LIVE";
        public Duration length = Duration.ofHours(1);
        public String type = "ONLINE";
        public boolean online = true;
        public int linkVersion = 1;
        public Set<UUID> reviewers = Set.of();
        public String provider = "INTERNAL_VIDEO_ROOM";
        /** On another service, when not null. */
        public String videoLink;

        private long sequence;

        private Meeting(UUID id, UUID candidate, UUID interviewer, Instant startsAt) {
            this.id = id;
            this.candidate = candidate;
            this.interviewer = interviewer;
            this.startsAt = startsAt;
        }

        public Instant endsAt() {
            return startsAt.plus(length);
        }

        /** Publishes the present state and waits until it is known here. */
        public void publish(String status) {
            publish(status, ++sequence);
            long known = sequence;
            await().atMost(Duration.ofSeconds(15))
                    .until(() ->
                            Rows.number("SELECT sequence FROM interview WHERE interview_id = '" + id + "'") == known);
        }

        public void publish(String status, long atSequence) {
            EventSender.send(new DomainEvent(
                    Topics.SCHEDULING_INTERVIEW,
                    SchedulingEvents.INTERVIEW_SCHEDULED,
                    id,
                    atSequence,
                    new InterviewState(
                            id,
                            jobId,
                            "Engineer",
                            "Acme",
                            candidate,
                            "LIVE".equals(mode) ? List.of(interviewer) : List.of(),
                            ownerId,
                            status,
                            type,
                            mode,
                            "OFFLINE".equals(type) ? "Room 5" : null,
                            startsAt,
                            endsAt(),
                            "Asia/Kolkata",
                            null,
                            online,
                            videoLink == null ? provider : "EXTERNAL_LINK",
                            videoLink,
                            linkVersion,
                            1,
                            0,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            false,
                            List.copyOf(reviewers))));
        }

        private void contact(UUID person, String kind, String name, String zone) {
            EventSender.send(new DomainEvent(
                    Topics.CONTACT,
                    SchedulingEvents.CONTACT_CHANGED,
                    person,
                    1,
                    new Contact(person, kind, name, person + "@parley.example", null, zone, "en", null, null)));
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> Rows.number("SELECT count(*) FROM contact WHERE person_id = '" + person + "'") == 1);
        }

        public String key() {
            return keys.derive(new LinkKey(LinkPurpose.INTERVIEW, LinkRole.CANDIDATE, id, linkVersion));
        }

        public String roomId() {
            return keys.roomId(id, 1);
        }

        public RequestSpecification asCandidate() {
            return given().header("X-Candidate-Key", key());
        }

        public RequestSpecification asInterviewer() {
            return given().auth().oauth2(Tokens.token(interviewer, "interviewer"));
        }

        public Response portal() {
            return asCandidate().get("/api/v1/interviews/{id}/portal", id);
        }

        public Response goOver(RequestSpecification by) {
            return by.contentType(ContentType.JSON).body(Map.of()).post("/api/v1/interviews/{id}/go-over", id);
        }

        public Response join(RequestSpecification by) {
            return join(by, Map.of());
        }

        public Response join(RequestSpecification by, Map<String, String> body) {
            return by.contentType(ContentType.JSON).body(body).post("/api/v1/interviews/{id}/join", id);
        }

        /** The candidate, connected; in the lobby unless let in before. */
        public Browser candidate() {
            return Browser.open(
                    join(asCandidate()).then().statusCode(200).extract().response());
        }

        public Browser interviewer() {
            return Browser.open(
                    join(asInterviewer()).then().statusCode(200).extract().response());
        }

        /** Both, inside, having heard of each other. */
        public Pair pair() {
            Browser host = interviewer();
            Browser guest = candidate();
            host.await("knocking");
            host.send(Map.of("t", "admit", "participantId", guest.id()));
            guest.await("admitted");
            guest.await("participant-joined");
            host.await("participant-joined");
            return new Pair(host, guest);
        }
    }

    public record Pair(Browser host, Browser guest) implements AutoCloseable {
        @Override
        public void close() {
            host.leave();
            guest.leave();
        }
    }
}
