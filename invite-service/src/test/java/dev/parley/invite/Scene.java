package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.id.Ids;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** One candidate with one interview, as scheduling would have announced them. */
final class Scene {

    final UUID interview = Ids.next();
    final String email;
    private final UUID owner;
    private final UUID person;
    private final Instant startsAt;
    UUID candidate = Ids.next();
    private int linkVersion;
    private long sequence = 1;

    private Scene(UUID owner, UUID person, String email, Instant startsAt) {
        this.owner = owner;
        this.person = person;
        this.email = email;
        this.startsAt = startsAt;
    }

    static Scene withInterviewAt(Instant startsAt) {
        UUID person = Ids.next();
        return known(new Scene(Tokens.RECRUITER, person, "asha." + person + "@example.org", startsAt));
    }

    /** The same person has an interview with another recruiter, who has a card of their own. */
    Scene withAnother(UUID otherOwner) {
        return known(new Scene(otherOwner, person, email, startsAt));
    }

    private static Scene known(Scene scene) {
        scene.contact();
        scene.say("SCHEDULED");
        scene.awaitKnown();
        return scene;
    }

    private void contact() {
        contact(1, email, person);
    }

    private void contact(long contactSequence, String address, UUID home) {
        Contact contact = new Contact(
                candidate, Contact.CANDIDATE, "Asha Rao", address, null, "Europe/Berlin", "en", owner, home);
        EventSender.send(
                new DomainEvent(Topics.CONTACT, SchedulingEvents.CONTACT_CHANGED, candidate, contactSequence, contact));
    }

    /** The candidate is written to at another address from now on. */
    void moveTo(String address) {
        contact(2, address, Ids.next());
    }

    /** The interview is with a copy of the card from now on. */
    void giveOtherCard() {
        candidate = Ids.next();
        contact();
        say("SCHEDULED");
    }

    void say(String status) {
        InterviewState state = new InterviewState(
                interview,
                Ids.next(),
                "Data Engineer",
                "Acme",
                candidate,
                List.of(),
                owner,
                status,
                "ONLINE",
                "LIVE",
                null,
                startsAt,
                startsAt.plus(Duration.ofMinutes(45)),
                "Asia/Kolkata",
                null,
                true,
                null,
                null,
                linkVersion,
                0,
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
                List.of());
        EventSender.send(new DomainEvent(
                Topics.SCHEDULING_INTERVIEW, SchedulingEvents.INTERVIEW_SCHEDULED, interview, sequence++, state));
    }

    /** The candidate's link was replaced by a newer one. */
    void replaceLink() {
        linkVersion++;
        say("SCHEDULED");
    }

    /** An issue that is refused tells whether interview and contact have arrived: 503 until then. */
    private void awaitKnown() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            Response probe = given().auth()
                    .oauth2(Tokens.token(UUID.randomUUID(), "admin"))
                    .contentType(ContentType.JSON)
                    .body(Map.of("interviewId", interview, "email", "probe-" + interview + "@example.org"))
                    .post("/api/v1/invites");
            return probe.statusCode() < 300 && probe.statusCode() >= 200;
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> post(Map.of("interviewId", interview)).statusCode() < 300);
    }

    Response invite() {
        return post(Map.of("interviewId", interview));
    }

    Response invite(Duration validFor) {
        return post(Map.of("interviewId", interview, "expiresIn", validFor.toString()));
    }

    Response post(Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.token(owner, "recruiter"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/invites");
    }

    /** Issues or renews the invite, and reads the code as the mail would bring it. */
    String freshCode(EventProbe requests) {
        return freshCode(requests, Duration.ofDays(30));
    }

    String freshCode(EventProbe requests, Duration validFor) {
        return mailed(requests, invite(validFor)).get("code");
    }

    /** What the mail of that invite says. */
    Map<String, String> mailed(EventProbe requests, Response invite) {
        UUID id = UUID.fromString(invite.path("id"));
        int renewals = invite.path("renewals");
        return requests.await(event -> isRequest(event, id, renewals))
                .dataAs(NotificationRequest.class)
                .params();
    }

    private static boolean isRequest(ReceivedEvent event, UUID invite, int renewals) {
        return event.data() != null
                && ("invite-code:" + invite + ":" + renewals)
                        .equals(event.data().path("dedupeKey").asText());
    }

    static Response redeem(String email, String code) {
        return redeem(email, code, null);
    }

    static Response redeem(String email, String code, String candidateKey) {
        Map<String, String> body = new HashMap<>();
        body.put("email", email);
        body.put("code", code);
        return send(body, candidateKey);
    }

    static Response redeemLink(String handle) {
        return send(Map.of("linkHandle", handle), null);
    }

    static Response send(Map<String, ?> body, String candidateKey) {
        var request = given().contentType(ContentType.JSON).body(body);
        if (candidateKey != null) {
            request.header("X-Candidate-Key", candidateKey);
        }
        return request.post("/api/v1/invites/redeem");
    }

    static String key(String link) {
        return link.substring(link.indexOf('=') + 1);
    }

    static String wrong(String code) {
        return String.format("%06d", (Integer.parseInt(code) + 1) % 1_000_000);
    }
}
