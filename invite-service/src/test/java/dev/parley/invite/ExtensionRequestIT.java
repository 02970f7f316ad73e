package dev.parley.invite;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class ExtensionRequestIT {

    private static final Instant NOW = Instant.parse("2034-02-01T10:00:00Z");

    @Inject
    MutableClock clock;

    private Scene scene;
    private String id;
    private String key;

    @BeforeEach
    void anInvite() {
        clock.set(NOW);
        scene = Scene.withInterviewAt(NOW.plus(Duration.ofDays(10)));
        Response invite = scene.invite(Duration.ofHours(6));
        id = invite.path("id");
        key = Scene.key(invite.path("link"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void asked_ten_times_it_is_one_open_request_and_one_email() {
        owner();
        expire();
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            List<String> ids = IntStream.range(0, 10)
                    .mapToObj(i ->
                            ask("I was ill").then().statusCode(200).extract().<String>path("id"))
                    .distinct()
                    .toList();

            assertThat(ids).hasSize(1);
            NotificationRequest mail = requests.await(e -> isMail(e.data(), "owner-extension-requested"))
                    .dataAs(NotificationRequest.class);
            assertThat(mail.recipient().personId()).isEqualTo(Tokens.RECRUITER);
            assertThat(mail.params()).containsEntry("reason", "I was ill").containsKey("link");
            assertThat(requests.await(0, e -> isMail(e.data(), "owner-extension-requested")))
                    .hasSize(1);
        }
        staff().get("/api/v1/invites?extensionRequested=true&q=" + scene.email)
                .then()
                .body("items", hasSize(1))
                .body("items[0].extensionRequest.note", equalTo("I was ill"));
        own().then().body("extensionRequest.status", equalTo("open"));
    }

    @Test
    void calls_at_once_leave_one_open_request() throws Exception {
        expire();
        Callable<Response> call = () -> ask("please");
        List<String> ids = AtOnce.run(Collections.nCopies(8, call)).stream()
                .map(answer -> answer.then().statusCode(200).extract().<String>path("id"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
    }

    @Test
    void approval_renews_the_invite_for_as_long_as_before_and_mails_a_new_code() {
        expire();
        String request = ask(null).path("id");
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            decide(request, "approve", Map.of()).then().statusCode(200).body("status", equalTo("approved"));

            NotificationRequest mail =
                    requests.await(e -> isMail(e.data(), "invite-code")).dataAs(NotificationRequest.class);
            assertThat(mail.notAfter()).isEqualTo(clock.instant().plus(Duration.ofHours(6)));
            assertThat(Scene.redeem(scene.email, mail.params().get("code")).statusCode())
                    .isEqualTo(200);
        }
        decide(request, "decline", Map.of()).then().statusCode(409).body("code", equalTo("conflict"));
    }

    @Test
    void approval_can_name_another_time_within_the_limits() {
        expire();
        String request = ask(null).path("id");
        Map<String, String> late =
                Map.of("expiresAt", clock.instant().plus(Duration.ofDays(91)).toString());
        Instant until = clock.instant().plus(Duration.ofDays(3));

        decide(request, "approve", late).then().statusCode(400).body("errors[0].field", equalTo("expiresAt"));
        decide(request, "approve", Map.of("expiresAt", until.toString())).then().statusCode(200);

        list().body("items[0].status", equalTo("pending"))
                .body("items[0].extensionRequest", nullValue())
                .body("items[0].renewals", equalTo(2));
    }

    @Test
    void a_declined_candidate_is_told_why_and_may_ask_again() {
        expire();
        String request = ask(null).path("id");
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            decide(request, "decline", Map.of("reason", "The position is filled"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("declined"));
            NotificationRequest mail = requests.await(e -> isMail(e.data(), "invite-extension-declined"))
                    .dataAs(NotificationRequest.class);
            assertThat(mail.recipient().email()).isEqualTo(scene.email);
            assertThat(mail.params()).containsEntry("reason", "The position is filled");
        }
        own().then().body("extensionRequest.status", equalTo("declined"));
        String again = ask(null).then().statusCode(200).extract().path("id");
        assertThat(again).isNotEqualTo(request);
    }

    @Test
    void of_two_decisions_at_once_the_first_counts() throws Exception {
        expire();
        String request = ask(null).path("id");
        List<Callable<Response>> calls = List.of(
                () -> decide(request, "approve", Map.of()),
                () -> decide(request, "decline", Map.of()),
                () -> decide(request, "approve", Map.of()));

        List<Integer> statuses =
                AtOnce.run(calls).stream().map(Response::statusCode).sorted().toList();

        assertThat(statuses).containsExactly(200, 409, 409);
    }

    @Test
    void sending_the_invite_again_answers_the_request() {
        expire();
        String request = ask(null).path("id");
        scene.invite();

        own().then().body("extensionRequest.status", equalTo("approved"));
        decide(request, "decline", Map.of()).then().statusCode(409);
    }

    @Test
    void only_the_holder_of_the_link_asks_and_only_when_it_has_expired() {
        ask(null).then().statusCode(409).body("code", equalTo("illegal-transition"));
        expire();
        given().contentType(ContentType.JSON).post(path()).then().statusCode(404);
        Response other =
                Scene.withInterviewAt(clock.instant().plus(Duration.ofDays(3))).invite();
        given().header("X-Candidate-Key", Scene.key(other.path("link")))
                .post(path())
                .then()
                .statusCode(404)
                .body("code", equalTo("link-invalid"));
        candidate().body(Map.of("note", "x".repeat(501))).post(path()).then().statusCode(400);
        String request = ask(null).path("id");
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "recruiter"))
                .post(path() + "/" + request + "/approve")
                .then()
                .statusCode(404);
        decide(UUID.randomUUID().toString(), "approve", Map.of()).then().statusCode(404);
        staff().post("/api/v1/invites/" + id + "/revoke").then().statusCode(200);
        ask(null).then().statusCode(410).body("code", equalTo("invite-revoked"));
        decide(request, "approve", Map.of()).then().statusCode(409);
    }

    @Test
    void the_list_can_be_narrowed_to_those_who_ask() {
        expire();
        list().body("items", hasSize(1));
        staff().get("/api/v1/invites?extensionRequested=true&interviewId=" + scene.interview)
                .then()
                .body("items", hasSize(0));
        ask(null);
        staff().get("/api/v1/invites?extensionRequested=true&limit=100")
                .then()
                .body("items.extensionRequest.status", everyItem(equalTo("open")));
    }

    private void expire() {
        clock.advance(Duration.ofHours(7));
    }

    /** The recruiter as scheduling announces them. */
    private static void owner() {
        Contact contact = new Contact(
                Tokens.RECRUITER, Contact.STAFF, "Ravi", "ravi@example.org", null, "Asia/Kolkata", "en", null, null);
        EventSender.send(
                new DomainEvent(Topics.CONTACT, SchedulingEvents.CONTACT_CHANGED, Tokens.RECRUITER, 1, contact));
        Scene.withInterviewAt(NOW.plus(Duration.ofDays(5))); // later contacts have arrived, so this one has
    }

    private boolean isMail(JsonNode data, String template) {
        return data != null
                && template.equals(data.path("template").asText())
                && data.path("subject").path("id").asText().equals(id);
    }

    private Response ask(String note) {
        RequestSpecification request = candidate();
        return (note == null ? request : request.body(Map.of("note", note))).post(path());
    }

    private Response own() {
        return candidate().get("/api/v1/candidate/invite");
    }

    private RequestSpecification candidate() {
        return given().contentType(ContentType.JSON).header("X-Candidate-Key", key);
    }

    private Response decide(String request, String how, Map<String, ?> body) {
        return staff().contentType(ContentType.JSON).body(body).post(path() + "/" + request + "/" + how);
    }

    private String path() {
        return "/api/v1/invites/" + id + "/extension-requests";
    }

    private ValidatableResponse list() {
        return staff().get("/api/v1/invites?email=" + scene.email).then().statusCode(200);
    }

    private static RequestSpecification staff() {
        return given().auth().oauth2(Tokens.token(Tokens.RECRUITER, "recruiter"));
    }
}
