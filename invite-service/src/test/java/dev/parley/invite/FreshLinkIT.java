package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.link.LinkPurpose;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class FreshLinkIT {

    @Inject
    MutableClock clock;

    @Inject
    LinkKeys keys;

    private EventProbe requests;

    @BeforeEach
    void listen() {
        requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
    }

    @AfterEach
    void letTheClockRun() {
        requests.close();
        clock.reset();
    }

    @Test
    void who_does_not_get_in_is_mailed_a_link_that_does_whatever_became_of_the_code() {
        Scene scene = scene();
        String code = scene.freshCode(requests, Duration.ofHours(1));
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        Scene.redeem(scene.email, code).then().statusCode(410);

        ask(scene.email.toUpperCase()).then().statusCode(202).body("status", equalTo("requested"));

        NotificationRequest mail = mailTo(scene);
        assertThat(mail.recipient().email()).isEqualTo(scene.email);
        assertThat(mail.params())
                .containsEntry("jobTitle", "Data Engineer")
                .containsKeys("link", "startsAt", "zone", "ownerId");
        assertThat(mail.notAfter()).isNotNull();
        assertThat(mail.validStates()).contains("SCHEDULED").doesNotContain("CANCELLED");
        home(mail).then().statusCode(200).body("interviews[0].link", startsWith("/?session_key="));
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_mail() {
        Scene scene = scene();
        String nobody = "nobody." + UUID.randomUUID() + "@example.org";
        Response known = ask(scene.email);
        Response unknown = ask(nobody);

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.asString()).isEqualTo(known.asString());
        mailTo(scene);
        assertThat(requests.heardWithin(Duration.ofMillis(500)))
                .noneMatch(
                        event -> event.data() != null && event.data().toString().contains(nobody));
    }

    @Test
    void three_mails_a_day_and_no_more_whether_the_address_is_known_or_not() {
        Instant now = clock.instant();
        clock.set(now);
        Scene scene = scene();
        String nobody = "nobody." + UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 3; i++) {
            ask(scene.email).then().statusCode(202);
            ask(nobody).then().statusCode(202);
        }
        for (String address : new String[] {scene.email, nobody}) {
            ask(address).then().statusCode(429).body("type", equalTo("/problems/rate-limited"));
            clock.set(now.plus(Duration.ofDays(1)).minusMillis(1));
            ask(address).then().statusCode(429);
            clock.set(now.plus(Duration.ofDays(1)));
            ask(address).then().statusCode(202);
            clock.set(now);
        }
    }

    @Test
    void the_link_that_a_newer_one_replaced_brings_the_newer_one_to_the_address_on_record() {
        Scene scene = scene();
        String old = key(LinkPurpose.INTERVIEW, scene.interview, 0);
        scene.replaceLink();

        asking(old, "/api/v1/interviews/" + scene.interview + "/fresh-link")
                .then()
                .statusCode(202);

        assertThat(mailTo(scene).recipient().email()).isEqualTo(scene.email);
        asking(old, "/api/v1/interviews/" + UUID.randomUUID() + "/fresh-link")
                .then()
                .statusCode(404);
    }

    @Test
    void so_does_the_link_of_an_invite() {
        Scene scene = scene();
        String handle = Scene.key(scene.invite().path("link"));
        asking(handle, "/api/v1/invites/fresh-link").then().statusCode(202);
        assertThat(mailTo(scene).recipient().email()).isEqualTo(scene.email);
    }

    @ParameterizedTest(name = "{0} ms after the link has died")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void a_link_is_mailed_until_it_would_open_nothing(long millis, boolean mailed) {
        Instant start = Instant.ofEpochMilli(clock.instant().toEpochMilli()).plus(Duration.ofDays(2));
        Scene scene = Scene.withInterviewAt(start);
        clock.set(start.plus(Duration.ofMinutes(45)).plus(Duration.ofHours(24)).plusMillis(millis));
        ask(scene.email).then().statusCode(202);
        if (mailed) {
            mailTo(scene);
        } else {
            nothingTo(scene);
        }
    }

    @Test
    void an_address_that_is_no_candidates_gets_the_link_of_its_invite_while_that_is_live() {
        Scene scene = scene();
        String other = "friend." + UUID.randomUUID() + "@example.org";
        Response invite = scene.post(Map.of("interviewId", scene.interview, "email", other));
        ask(other).then().statusCode(202);
        NotificationRequest mail =
                requests.await(event -> isFreshLink(event, other)).dataAs(NotificationRequest.class);
        assertThat(mail.params().get("link"))
                .isEqualTo(scene.mailed(requests, invite).get("link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "two words@example.org", "@example.org"})
    void what_is_no_address_is_refused(String address) {
        ask(address).then().statusCode(400).body("errors.field", hasItem("email"));
    }

    @Test
    void without_address_and_link_there_is_nothing_to_go_by() {
        asking("nonsense", "/api/v1/invites/fresh-link")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/link-invalid"));
        given().contentType(ContentType.JSON)
                .body(Map.of("email", "a@example.org", "interviewId", "x"))
                .post("/api/v1/invites/fresh-link")
                .then()
                .statusCode(400);
    }

    private Scene scene() {
        return Scene.withInterviewAt(clock.instant().plus(Duration.ofDays(2)));
    }

    private static Response ask(String email) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/api/v1/invites/fresh-link");
    }

    private static Response asking(String key, String path) {
        return given().header("X-Candidate-Key", key)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(path);
    }

    private String key(LinkPurpose purpose, UUID id, int version) {
        return keys.derive(new LinkKey(purpose, LinkRole.CANDIDATE, id, version));
    }

    private NotificationRequest mailTo(Scene scene) {
        return requests.await(event -> isFreshLink(event, scene.email)).dataAs(NotificationRequest.class);
    }

    private void nothingTo(Scene scene) {
        assertThat(requests.heardWithin(Duration.ofMillis(700))).noneMatch(event -> isFreshLink(event, scene.email));
    }

    private static boolean isFreshLink(ReceivedEvent event, String email) {
        return event.data() != null
                && event.data().path("template").asText().equals("fresh-link")
                && event.data().path("recipient").path("email").asText().equals(email);
    }

    private static Response home(NotificationRequest mail) {
        String link = mail.params().get("link");
        return given().header("X-Candidate-Key", Scene.key(link)).get("/api/v1/candidate/home");
    }
}
