package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.invite.InviteState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class RenewInviteIT {

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void twenty_calls_at_once_leave_one_invite() throws Exception {
        Scene scene = Scene.withInterviewAt(in(2));
        String address = "many." + scene.candidate + "@example.org";
        Callable<Response> call = () -> scene.post(Map.of("interviewId", scene.interview, "email", address));
        List<Integer> statuses;
        try (var pool = Executors.newFixedThreadPool(20)) {
            statuses = pool.invokeAll(Collections.nCopies(20, call)).stream()
                    .map(RenewInviteIT::status)
                    .toList();
        }
        assertThat(statuses).filteredOn(s -> s == 201).hasSize(1);
        assertThat(statuses).filteredOn(s -> s == 200).hasSize(19);
        list("?email=" + address).body("items", hasSize(1)).body("items[0].renewals", equalTo(19));
    }

    @Test
    void of_a_hundred_calls_at_once_one_code_is_valid_and_the_others_say_that_a_newer_one_was_sent() throws Exception {
        Scene scene = Scene.withInterviewAt(in(2));
        String address = "hundred." + scene.candidate + "@example.org";
        Map<String, Object> body = Map.of("interviewId", scene.interview, "email", address);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            List<Response> answers = AtOnce.run(Collections.nCopies(100, () -> sendAsAnyAdmin(body)));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(99);
            list("?email=" + address).body("items", hasSize(1)).body("items[0].renewals", equalTo(99));
            Map<Integer, String> codes = answers.stream()
                    .collect(Collectors.toMap(
                            answer -> answer.<Integer>path("renewals"),
                            answer -> scene.mailed(requests, answer).get("code")));
            String newest = codes.get(99);
            codes.values().stream()
                    .filter(code -> !code.equals(newest))
                    .forEach(code ->
                            Scene.redeem(address, code).then().statusCode(410).body("code", equalTo("code-replaced")));
            Scene.redeem(address, newest).then().statusCode(200);
        }
    }

    /** Each sender has a budget of their own for an address. Repeats what was refused as too much at once. */
    private static Response sendAsAnyAdmin(Map<String, ?> body) {
        String admin = Tokens.token(UUID.randomUUID(), "admin");
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> given().auth()
                                .oauth2(admin)
                                .contentType(ContentType.JSON)
                                .body(body)
                                .post("/api/v1/invites"),
                        answer -> answer.statusCode() < 500);
    }

    @Test
    void one_sender_has_so_many_codes_mailed_to_an_address_within_a_day_and_no_more() {
        Instant now = clock.instant();
        clock.set(now);
        Scene scene = Scene.withInterviewAt(in(3));
        Map<String, Object> body =
                Map.of("interviewId", scene.interview, "email", "often." + scene.candidate + "@example.org");
        for (int i = 0; i < 20; i++) {
            assertThat(scene.post(body).statusCode()).isLessThan(300);
        }

        scene.post(body).then().statusCode(429).body("code", equalTo("rate-limited"));
        list("?email=" + body.get("email")).body("items[0].renewals", equalTo(19));
        clock.set(now.plus(Duration.ofHours(24)));
        scene.post(body).then().statusCode(200);
    }

    @Test
    void spaces_around_an_address_do_not_matter_and_what_is_no_address_is_named() {
        Scene scene = Scene.withInterviewAt(in(3));
        String address = "spaced." + scene.candidate + "@example.org";

        scene.post(Map.of("interviewId", scene.interview, "email", "  " + address.toUpperCase(Locale.ROOT) + " "))
                .then()
                .statusCode(201)
                .body("email", equalTo(address));
        for (String bad : List.of("nobody", "a@b@c", "a b@example.org", "a@")) {
            scene.post(Map.of("interviewId", scene.interview, "email", bad))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("email"));
        }
    }

    @Test
    void a_renewal_starts_afresh_and_announces_itself() {
        Scene scene = Scene.withInterviewAt(in(2));
        try (EventProbe events = EventProbe.on(Topics.INVITE_INVITE);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            String first = scene.freshCode(requests);
            assertThat(Scene.redeem(scene.email, first).statusCode()).isEqualTo(200);
            String second = scene.freshCode(requests, Duration.ofHours(2));
            assertThat(second).isNotEqualTo(first);
            Response invite = list("?email=" + scene.email).extract().response();
            assertThat(invite.<String>path("items[0].status")).isEqualTo("pending");
            InviteState state = events.await(e -> e.type().equals(InviteEvents.INVITE_RENEWED)
                            && e.key().equals(invite.path("items[0].id")))
                    .dataAs(InviteState.class);
            assertThat(state.candidateId()).isEqualTo(scene.candidate);
            assertThat(requests.records().toString()).contains("invite-code");
        }
    }

    @Test
    void the_mail_is_asked_for_with_all_it_needs() {
        Scene scene = Scene.withInterviewAt(in(2));
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            String id = scene.invite().path("id");
            NotificationRequest request = requests.await(
                            e -> e.data().path("subject").path("id").asText().equals(id))
                    .dataAs(NotificationRequest.class);
            assertThat(request.template()).isEqualTo("invite-code");
            assertThat(request.validStates()).containsExactly("pending");
            assertThat(request.recipient().email()).isEqualTo(scene.email);
            assertThat(request.recipient().zone()).isEqualTo("Europe/Berlin");
            assertThat(request.params())
                    .containsEntry("jobTitle", "Data Engineer")
                    .containsKeys("code", "link");
        }
    }

    @Test
    void somebody_elses_interview_and_invite_are_not_there() {
        Scene scene = Scene.withInterviewAt(in(2));
        String id = scene.invite().path("id");
        String other = Tokens.token(UUID.randomUUID(), "recruiter");
        given().auth()
                .oauth2(other)
                .post("/api/v1/invites/" + id + "/revoke")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(other)
                .get("/api/v1/invites?interviewId=" + scene.interview)
                .then()
                .body("items", hasSize(0));
        given().auth()
                .oauth2(other)
                .contentType("application/json")
                .body(Map.of("interviewId", scene.interview))
                .post("/api/v1/invites")
                .then()
                .statusCode(404);
    }

    @Test
    void an_interview_that_is_on_its_way_is_not_ready_and_an_old_unknown_one_is_not_there() {
        Scene scene = Scene.withInterviewAt(in(2));
        scene.post(Map.of("interviewId", dev.parley.platform.id.Ids.next()))
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/not-ready-yet"))
                .header("Retry-After", "1");
        scene.post(Map.of("interviewId", "0190163d-8694-739b-aea5-966c26f8ad91"))
                .then()
                .statusCode(404);
    }

    @Test
    void an_expiry_out_of_bounds_or_an_unknown_field_is_refused() {
        Scene scene = Scene.withInterviewAt(in(2));
        scene.invite(Duration.ofMinutes(59)).then().statusCode(400).body("errors[0].field", equalTo("expiresIn"));
        scene.invite(Duration.ofDays(91)).then().statusCode(400);
        scene.invite(Duration.ofHours(1)).then().statusCode(200);
        scene.post(Map.of("interviewId", scene.interview, "status", "accepted"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"));
    }

    @Test
    void cancelling_the_interview_revokes_and_completing_it_completes() {
        Scene cancelled = Scene.withInterviewAt(in(2));
        cancelled.say("CANCELLED");
        awaitStatus(cancelled, "revoked");
        cancelled.invite().then().statusCode(409);
        Scene completed = Scene.withInterviewAt(in(2));
        completed.say("COMPLETED");
        awaitStatus(completed, "completed");
        completed.invite().then().statusCode(409).body("type", equalTo("/problems/invite-completed"));
    }

    @Test
    void a_revoked_invite_can_be_renewed_but_its_old_link_stays_dead() {
        Scene scene = Scene.withInterviewAt(in(2));
        Response invite = scene.invite();
        String oldKey = Scene.key(invite.path("link"));
        given().auth()
                .oauth2(Tokens.recruiter())
                .post("/api/v1/invites/" + invite.path("id") + "/revoke")
                .then()
                .statusCode(200)
                .body("status", equalTo("revoked"))
                .body("link", nullValue());
        Scene.redeemLink(oldKey).then().statusCode(410).body("type", equalTo("/problems/invite-revoked"));
        Response renewed = scene.invite();
        Scene.redeemLink(oldKey).then().statusCode(410).body("type", equalTo("/problems/link-replaced"));
        Scene.redeemLink(Scene.key(renewed.path("link"))).then().statusCode(200);
    }

    @Test
    void filters_look_at_the_state_as_it_is_now() {
        Scene scene = Scene.withInterviewAt(in(2));
        scene.invite(Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        list("?email=" + scene.email + "&status=expired").body("items", hasSize(1));
        list("?email=" + scene.email + "&status=pending").body("items", hasSize(0));
        list("?q=data eng&interviewId=" + scene.interview).body("items", hasSize(2));
        list("?q=%25&interviewId=" + scene.interview).body("items", hasSize(0));
    }

    @Test
    void the_clean_up_marks_and_announces_what_has_expired() {
        Scene scene = Scene.withInterviewAt(in(2));
        try (EventProbe events = EventProbe.on(Topics.INVITE_INVITE)) {
            String id = scene.invite(Duration.ofHours(1)).path("id");
            clock.advance(Duration.ofHours(1));
            given().auth()
                    .oauth2(Tokens.recruiter())
                    .post("/api/v1/cleanup-expired-invites")
                    .then()
                    .statusCode(403);
            given().auth()
                    .oauth2(Tokens.admin())
                    .post("/api/v1/cleanup-expired-invites")
                    .then()
                    .statusCode(200)
                    .body("expired", org.hamcrest.Matchers.greaterThanOrEqualTo(1))
                    .body("more", equalTo(false));
            assertThat(events.await(InviteEvents.INVITE_EXPIRED, id)).isNotNull();
        }
    }

    @Test
    void a_recruiter_finds_an_own_invite_by_its_code() {
        Scene scene = Scene.withInterviewAt(in(2));
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            String code = scene.freshCode(requests);
            given().auth()
                    .oauth2(Tokens.recruiter())
                    .get("/api/v1/invite-status/" + code + "?email=" + scene.email)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].status", equalTo("pending"));
            given().get("/api/v1/invite-status/" + code + "?email=" + scene.email)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("pending"));
            given().get("/api/v1/invite-status/" + code).then().statusCode(400);
        }
    }

    @Test
    void the_candidates_page_lists_every_interview_with_its_way_in() {
        Scene scene = Scene.withInterviewAt(in(2));
        String mailed;
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            mailed = scene.mailed(requests, scene.invite()).get("link");
        }
        Response access = Scene.redeemLink(Scene.key(mailed));
        given().header("X-Candidate-Key", Scene.key(access.path("homeLink")))
                .get("/api/v1/candidate/home")
                .then()
                .statusCode(200)
                .body("name", equalTo("Asha Rao"))
                .body("interviews", hasSize(1))
                .body("interviews[0].status", equalTo("SCHEDULED"))
                .body("interviews[0].link", containsString("/?session_key="));
        given().get("/api/v1/candidate/home").then().statusCode(404).body("type", equalTo("/problems/link-invalid"));
    }

    private void awaitStatus(Scene scene, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> list("?email=" + scene.email)
                .body("items[0].status", equalTo(status)));
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return given().auth()
                .oauth2(Tokens.recruiter())
                .get("/api/v1/invites" + query)
                .then()
                .statusCode(200);
    }

    private static int status(java.util.concurrent.Future<Response> response) {
        try {
            return response.get().statusCode();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }
}
