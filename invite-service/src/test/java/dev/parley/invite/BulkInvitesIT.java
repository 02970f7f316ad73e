package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.invite.InviteState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class BulkInvitesIT {

    private static final String BULK = "/api/v1/bulk-manage-invites";

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void each_row_has_its_own_result_and_a_bad_one_harms_no_other() {
        Scene scene = Scene.withInterviewAt(in(3));
        String known = address(scene, "known");
        scene.post(Map.of("interviewId", scene.interview, "email", known));
        Scene foreign = Scene.withInterviewAt(in(3)).withAnother(UUID.randomUUID());

        JsonPath done = finished(start(Map.of(
                "action",
                "create",
                "items",
                List.of(
                        item(scene, address(scene, "new")),
                        item(scene, known),
                        item(scene, "nobody"),
                        Map.of("interviewId", "no-id"),
                        item(foreign, address(scene, "foreign")),
                        item(scene, known)))));

        assertThat(done.getInt("total")).isEqualTo(6);
        assertThat(done.getInt("done")).isEqualTo(6);
        assertThat(done.getInt("failed")).isEqualTo(4);
        assertThat(done.getList("rows.ok")).isEqualTo(List.of(true, true, false, false, false, false));
        assertThat(done.getList("rows.outcome", String.class).subList(0, 2)).containsExactly("created", "renewed");
        assertThat(done.getList("rows.code", String.class).subList(3, 6))
                .containsExactly("bad-id", "not-found", "duplicate");
        list("?email=" + known).body("items", hasSize(1)).body("items[0].renewals", equalTo(1));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        Scene scene = Scene.withInterviewAt(in(3));
        String known = address(scene, "known");
        scene.post(Map.of("interviewId", scene.interview, "email", known));

        post(Map.of(
                        "action",
                        "create",
                        "dryRun",
                        true,
                        "items",
                        List.of(item(scene, address(scene, "new")), item(scene, known), item(scene, "nobody"))))
                .then()
                .statusCode(200)
                .body("ready", equalTo(2))
                .body("rows.ok", contains(true, true, false))
                .body("rows[0].outcome", equalTo("created"))
                .body("rows[1].outcome", equalTo("renewed"))
                .body("rows[2].detail", containsString("email"));

        list("?email=" + known).body("items[0].renewals", equalTo(0));
        list("?email=" + address(scene, "new")).body("items", hasSize(0));
    }

    @Test
    void invites_are_renewed_and_revoked_together() {
        Scene scene = Scene.withInterviewAt(in(3));
        List<String> ids = List.of(invited(scene, "a"), invited(scene, "b"));

        finished(start(Map.of(
                "action",
                "renew",
                "items",
                ids.stream().map(BulkInvitesIT::invite).toList())));
        assertThat(ids).allMatch(id -> field(scene, id, "renewals").equals(1));
        JsonPath revoked = finished(start(Map.of(
                "action",
                "revoke",
                "items",
                ids.stream().map(BulkInvitesIT::invite).toList())));

        assertThat(revoked.getList("rows.outcome", String.class)).containsExactly("revoked", "revoked");
        assertThat(ids).allMatch(id -> field(scene, id, "status").equals("revoked"));
        JsonPath extended = finished(start(
                Map.of("action", "extend", "expiresAt", in(5).toString(), "items", List.of(invite(ids.getFirst())))));
        assertThat(extended.getString("rows[0].code")).isEqualTo("illegal-transition");
    }

    @Test
    void more_time_opens_an_expired_invite_again_with_the_same_code_and_tells_the_candidate() {
        Instant now = Instant.parse("2033-05-01T10:00:00Z");
        clock.set(now);
        Scene scene = Scene.withInterviewAt(now.plus(Duration.ofDays(20)));
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
                EventProbe events = EventProbe.on(Topics.INVITE_INVITE)) {
            Response issued = scene.invite(Duration.ofHours(2));
            String code = scene.mailed(requests, issued).get("code");
            String id = issued.path("id");
            clock.advance(Duration.ofHours(3));
            Instant until = clock.instant().plus(Duration.ofDays(2));

            finished(start(Map.of("action", "extend", "expiresAt", until.toString(), "items", List.of(invite(id)))));

            InviteState state = events.await(e -> e.type().equals(InviteEvents.INVITE_EXTENDED)
                            && e.key().equals(id))
                    .dataAs(InviteState.class);
            assertThat(state.expiresAt()).isEqualTo(until);
            NotificationRequest mail = requests.await(e -> e.data() != null
                            && e.data().path("dedupeKey").asText().startsWith("invite-extended:" + id))
                    .dataAs(NotificationRequest.class);
            assertThat(mail.notAfter()).isEqualTo(until);
            assertThat(mail.validStates()).containsExactly("pending");
            assertThat(mail.params()).containsKeys("link", "expiresAt").doesNotContainKey("code");
            assertThat(Scene.redeem(scene.email, code).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_expiry_is_from_one_hour_to_ninety_days_from_now() {
        clock.set(Instant.parse("2033-06-01T10:00:00Z"));
        Scene scene = Scene.withInterviewAt(clock.instant().plus(Duration.ofDays(3)));
        String id = invited(scene, "bounds");
        for (Duration refused : List.of(Duration.ofMinutes(59), Duration.ofDays(91))) {
            post(Map.of(
                            "action",
                            "extend",
                            "expiresAt",
                            clock.instant().plus(refused).toString(),
                            "items",
                            List.of(invite(id))))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("expiresAt"))
                    .body("errors[0].message", equalTo("must be from 1 hour to 90 days from now"));
        }
        for (Duration taken : List.of(Duration.ofHours(1), Duration.ofDays(90))) {
            post(Map.of(
                            "action",
                            "extend",
                            "dryRun",
                            true,
                            "items",
                            List.of(Map.of(
                                    "inviteId",
                                    id,
                                    "expiresAt",
                                    clock.instant().plus(taken).toString()))))
                    .then()
                    .statusCode(200)
                    .body("rows[0].ok", equalTo(true));
        }
        post(Map.of("action", "extend", "dryRun", true, "items", List.of(invite(id))))
                .then()
                .body("rows[0].code", equalTo("required"));
    }

    @Test
    void a_thousand_and_one_none_and_an_unknown_action_are_refused_with_a_reason() {
        Map<String, String> item = invite(UUID.randomUUID().toString());
        post(Map.of("action", "revoke", "items", Collections.nCopies(1001, item)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("items"))
                .body("errors[0].code", equalTo("too-many"))
                .body("errors[0].message", containsString("At most 1000"));
        post(Map.of("action", "revoke", "items", List.of())).then().statusCode(400);
        post(Map.of("action", "delete", "items", List.of(item)))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("action"));
        file("create", "interviewId,email\n" + "x,a@example.org\n".repeat(1001), StandardCharsets.UTF_8)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("too-many"));
        file(null, "email\nasha@example.org\n", StandardCharsets.UTF_8)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("action"));
    }

    @Test
    void a_file_is_read_as_spreadsheets_write_it() {
        Scene scene = Scene.withInterviewAt(in(3));
        String semicolons = "\uFEFFInterview ID;E-Mail;Name\r\n" + scene.interview + ";" + address(scene, "semi")
                + ";\"Asha\nRao\"\r\n" + scene.interview + ";" + address(scene, "formula")
                + ";'=HYPERLINK(\"\"x\"\")\r\n";
        file("create", semicolons.replace("E-Mail", "email"), StandardCharsets.UTF_8)
                .then()
                .statusCode(200)
                .body("rows.ok", contains(true, true))
                .body("rows[0].name", equalTo("Asha Rao"))
                .body("rows[1].name", containsString("HYPERLINK"));
        file(
                        "create",
                        "interviewId,email,name\n" + scene.interview + "," + address(scene, "sixteen") + ",Ásha\n",
                        StandardCharsets.UTF_16)
                .then()
                .statusCode(200)
                .body("rows[0].name", equalTo("Ásha"))
                .body("rows[0].line", equalTo(2));
        file("create", "email\nasha@example.org\n", StandardCharsets.UTF_8)
                .then()
                .statusCode(400)
                .body("code", equalTo("csv-invalid"));
    }

    @Test
    void a_file_sends_its_good_rows() {
        Scene scene = Scene.withInterviewAt(in(3));
        String csv = "interviewId,email,expiresAt\n" + scene.interview + "," + address(scene, "good") + "," + in(2)
                + "\n" + scene.interview + "," + address(scene, "late") + ",tomorrow\n";
        UUID batch = staff().contentType("text/csv")
                .queryParam("action", "create")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(BULK)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getUUID("batchId");

        JsonPath done = finished(batch);

        assertThat(done.getList("rows.line")).isEqualTo(List.of(2, 3));
        assertThat(done.getList("rows.ok")).isEqualTo(List.of(true, false));
        assertThat(done.getString("rows[1].code")).isEqualTo("bad-time");
        list("?email=" + address(scene, "good")).body("items", hasSize(1));
    }

    @Test
    void a_hundred_invites_are_all_sent_once_and_only_their_sender_sees_how_far_it_is() {
        Scene scene = Scene.withInterviewAt(in(3));
        List<Map<String, Object>> items = IntStream.range(0, 100)
                .mapToObj(i -> item(scene, address(scene, "many" + i)))
                .toList();
        UUID batch = start(Map.of("action", "create", "items", items));

        assertThat(finished(batch).getInt("failed")).isZero();
        given().auth()
                .oauth2(Tokens.token(Tokens.RECRUITER, "recruiter"))
                .get("/api/v1/invites?interviewId=" + scene.interview + "&q=many&limit=1")
                .then()
                .body("pagination.total", equalTo(100));
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "recruiter"))
                .get(BULK + "/" + batch)
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> item(Scene scene, String email) {
        return Map.of("interviewId", scene.interview, "email", email);
    }

    private static Map<String, String> invite(String id) {
        return Map.of("inviteId", id);
    }

    private static String invited(Scene scene, String who) {
        return scene.post(Map.of("interviewId", scene.interview, "email", address(scene, who)))
                .path("id");
    }

    private static String address(Scene scene, String who) {
        return who + "." + scene.candidate + "@example.org";
    }

    private static Object field(Scene scene, String id, String name) {
        return list("?interviewId=" + scene.interview + "&limit=100")
                .extract()
                .path("items.find { it.id == '" + id + "' }." + name);
    }

    private static ValidatableResponse list(String query) {
        return staff().get("/api/v1/invites" + query).then().statusCode(200);
    }

    private static UUID start(Map<String, ?> request) {
        return post(request).then().statusCode(202).extract().jsonPath().getUUID("batchId");
    }

    private static JsonPath finished(UUID batch) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> progress(batch)
                .getBoolean("finished"));
        return progress(batch);
    }

    private static JsonPath progress(UUID batch) {
        return staff().get(BULK + "/" + batch).then().statusCode(200).extract().jsonPath();
    }

    private static Response post(Map<String, ?> request) {
        return staff().contentType(ContentType.JSON).body(request).post(BULK);
    }

    /** A dry run. */
    private static Response file(String action, String csv, Charset charset) {
        var request = staff().contentType("text/csv").queryParam("dryRun", true);
        if (action != null) {
            request.queryParam("action", action);
        }
        return request.body(csv.getBytes(charset)).post(BULK);
    }

    private static RequestSpecification staff() {
        return given().auth().oauth2(Tokens.token(Tokens.RECRUITER, "recruiter"));
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }
}
