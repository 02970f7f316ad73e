package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class RedeemIT {

    @Inject
    MutableClock clock;

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
    void a_right_code_opens_the_interview_and_the_candidates_page() {
        Scene scene = scene();
        try (EventProbe events = EventProbe.on(Topics.INVITE_INVITE)) {
            Scene.redeem(scene.email.toUpperCase(), scene.freshCode(requests))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("accepted"))
                    .body("interviewId", equalTo(scene.interview.toString()))
                    .body("entryLink", startsWith("/?session_key="))
                    .body("homeLink", startsWith("/?session_key="));
            events.await(e -> e.type().equals(InviteEvents.INVITE_ACCEPTED)
                    && e.data().path("interviewId").asText().equals(scene.interview.toString()));
        }
    }

    @Test
    void spaces_and_full_width_digits_are_understood() {
        Scene scene = scene();
        String code = scene.freshCode(requests);
        StringBuilder wide = new StringBuilder(" ");
        code.chars().forEach(c -> wide.append((char) (c - '0' + '\uFF10')).append(' '));
        Scene.redeem(scene.email, wide.toString()).then().statusCode(200);
    }

    @Test
    void a_wrong_code_and_an_unknown_address_get_the_same_answer() {
        Scene scene = scene();
        String code = scene.freshCode(requests);
        String wrong = Scene.wrong(code);
        String nobody = "nobody." + UUID.randomUUID() + "@example.org";
        Response answer = Scene.redeem(scene.email, wrong);
        answer.then().statusCode(404).body("detail", equalTo("Invalid interview code"));
        assertAlike(Scene.redeem(nobody, wrong), answer);
        for (int i = 0; i < 5; i++) {
            assertAlike(status(nobody, wrong), status(scene.email, wrong));
        }
        Response locked = Scene.redeem(scene.email, wrong);
        locked.then().statusCode(429);
        assertAlike(Scene.redeem(nobody, wrong), locked);
        assertAlike(freshLink(nobody), freshLink(scene.email));
    }

    private static Response status(String email, String code) {
        return given().get("/api/v1/invite-status/" + code + "?email=" + email);
    }

    private static Response freshLink(String email) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/api/v1/invites/fresh-link");
    }

    /** Nothing of the answers differs but what differs between any two. */
    private static void assertAlike(Response one, Response other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.asString()).isEqualTo(other.asString());
        assertThat(headers(one)).isEqualTo(headers(other));
    }

    private static List<Header> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !Set.of("date", "x-request-id", "x-server-time")
                        .contains(header.getName().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Test
    void the_code_expires_at_its_very_millisecond() {
        Scene scene = scene();
        Instant now = clock.instant();
        clock.set(now);
        String code = scene.freshCode(requests, Duration.ofHours(1));
        clock.set(now.plus(Duration.ofHours(1)).plusMillis(1));
        expired(Scene.redeem(scene.email, code));
        clock.set(now.plus(Duration.ofHours(1)));
        expired(Scene.redeem(scene.email, code));
        clock.set(now.plus(Duration.ofHours(1)).minusMillis(1));
        Scene.redeem(scene.email, code).then().statusCode(200);
    }

    @Test
    void a_code_works_once_and_the_browser_that_used_it_is_told_so() {
        Scene scene = scene();
        String code = scene.freshCode(requests);
        Response access = Scene.redeem(scene.email, code);
        Scene.redeem(scene.email, code)
                .then()
                .statusCode(409)
                .body("detail", equalTo("This interview code has already been used"));
        Scene.redeem(scene.email, code, Scene.key(access.path("homeLink")))
                .then()
                .statusCode(409)
                .body("detail", equalTo("You already have access to this interview"))
                .body("entryLink", equalTo(access.path("entryLink")));
    }

    @Test
    void a_browser_that_has_the_interviews_session_among_others_is_told_that_it_has_access() {
        Scene other = scene();
        String others =
                Scene.key(Scene.redeem(other.email, other.freshCode(requests)).path("entryLink"));
        Scene scene = scene();
        String code = scene.freshCode(requests);
        Response access = Scene.redeem(scene.email, code);

        given().contentType(ContentType.JSON)
                .header("X-Candidate-Key", others, Scene.key(access.path("entryLink")))
                .body(Map.of("email", scene.email, "code", code))
                .post("/api/v1/invites/redeem")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-have-access"));
        Scene.redeem(scene.email, code, others).then().statusCode(409).body("code", equalTo("code-used"));
    }

    @Test
    void a_replaced_code_says_when_the_newer_one_was_sent() {
        Scene scene = scene();
        String old = scene.freshCode(requests);
        scene.freshCode(requests);
        Scene.redeem(scene.email, old)
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/code-replaced"))
                .body("detail", containsString("A newer code was sent on "));
    }

    @Test
    void the_link_opens_again_and_again_until_a_day_after_the_end() {
        Scene scene = scene();
        Response invite = scene.invite();
        String handle = Scene.key(invite.path("link"));
        Scene.redeemLink(handle).then().statusCode(200);
        Scene.redeemLink(handle).then().statusCode(200);
        scene.invite();
        Scene.send(Map.of(), handle).then().statusCode(200);
        given().header("X-Candidate-Key", handle)
                .get("/api/v1/candidate/invite")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("replaced", equalTo(false));
        clock.set(clock.instant().plus(Duration.ofDays(4)));
        Scene.redeemLink(handle).then().statusCode(410).body("type", equalTo("/problems/link-expired"));
        Scene.redeemLink("nonsense").then().statusCode(404).body("type", equalTo("/problems/link-invalid"));
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_is_locked_until_a_fresh_one_is_sent() {
        Scene scene = scene();
        String code = scene.freshCode(requests);
        for (int i = 0; i < 5; i++) {
            Scene.redeem(scene.email, Scene.wrong(code)).then().statusCode(404);
        }
        Scene.redeem(scene.email, code).then().statusCode(429).body("type", equalTo("/problems/code-locked"));
        Scene.redeem(scene.email, scene.freshCode(requests)).then().statusCode(200);
    }

    @Test
    void twenty_wrong_tries_at_once_get_five_answers_known_or_not() throws Exception {
        Scene scene = scene();
        String code = scene.freshCode(requests);
        assertThat(wrongTries(scene.email, Scene.wrong(code))).containsExactly(5L, 15L);
        assertThat(wrongTries("nobody." + UUID.randomUUID() + "@example.org", code))
                .containsExactly(5L, 15L);
    }

    @Test
    void what_is_no_code_is_not_counted() {
        Scene scene = scene();
        String code = scene.freshCode(requests);
        for (String typed : List.of("1", "abcdef", "1234567", "12 34", "x", "00000", "-12345")) {
            Scene.redeem(scene.email, typed).then().statusCode(404).body("type", equalTo("/problems/invalid-code"));
        }
        Scene.redeem(scene.email, code).then().statusCode(200);
    }

    @Test
    void asking_for_the_status_counts_as_a_try() {
        Scene scene = scene();
        String wrong = Scene.wrong(scene.freshCode(requests));
        for (int i = 0; i < 5; i++) {
            status(scene.email, wrong).then().statusCode(404);
        }
        status(scene.email, wrong).then().statusCode(429);
    }

    @Test
    void a_fresh_code_gives_no_tries_to_the_other_codes_of_the_address() {
        Scene first = scene();
        String code = first.freshCode(requests);
        for (int i = 0; i < 5; i++) {
            Scene.redeem(first.email, Scene.wrong(code)).then().statusCode(404);
        }
        Scene second = Scene.withInterviewAt(clock.instant().plus(Duration.ofDays(2)));
        second.post(Map.of("interviewId", second.interview, "email", first.email))
                .then()
                .statusCode(201);
        Scene.redeem(first.email, code).then().statusCode(429);
    }

    @Test
    void neither_codes_nor_addresses_are_logged() {
        Scene scene = scene();
        StringBuilder log = new StringBuilder();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                log.append(entry.getMessage())
                        .append(entry.getParameters() == null ? "" : List.of(entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            String code = scene.freshCode(requests);
            Scene.redeem(scene.email, Scene.wrong(code));
            Scene.redeem(scene.email, code);
            assertThat(log.toString()).contains("redeemed").doesNotContain(code, scene.email);
        } finally {
            root.removeHandler(handler);
        }
    }

    private static void expired(Response response) {
        response.then().statusCode(410).body("detail", equalTo("This interview code has expired"));
    }

    private static List<Long> wrongTries(String email, String code) throws InterruptedException {
        Callable<Integer> call = () -> Scene.redeem(email, code).statusCode();
        try (var pool = Executors.newFixedThreadPool(20)) {
            List<Integer> statuses = pool.invokeAll(Collections.nCopies(20, call)).stream()
                    .map(RedeemIT::value)
                    .toList();
            return List.of(
                    statuses.stream().filter(s -> s == 404).count(),
                    statuses.stream().filter(s -> s == 429).count());
        }
    }

    private static int value(Future<Integer> status) {
        try {
            return status.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scene scene() {
        return Scene.withInterviewAt(clock.instant().plus(Duration.ofDays(2)));
    }
}
