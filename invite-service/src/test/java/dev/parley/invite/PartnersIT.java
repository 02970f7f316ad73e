package dev.parley.invite;

import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class PartnersIT {

    /** People of other tests are listed too: each test finds its own by a skill of its own. */
    private final String skill = "Skill " + UUID.randomUUID();

    private Member me;

    @BeforeEach
    void register() {
        me = Member.listed("Mina Park");
    }

    @Test
    void the_directory_lists_complete_profiles_that_are_open_and_not_oneself() {
        Member diego = with(Map.of());
        with(Map.of("open", false));
        with(Map.of("skills", List.of(skill), "languages", List.of()));
        me.save(profile(me, Map.of())).then().statusCode(200);

        found("?skill=" + skill).body("items.userId", contains(diego.id.toString()));
        me.as()
                .get("/api/v1/partners/" + diego.id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Diego Alvarez"))
                .body("availability", equalTo("offline"));
        me.as().get("/api/v1/partners/" + me.id).then().statusCode(404);
        me.as().get("/api/v1/partners/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void filters_narrow_it_down() {
        Member diego = with(Map.of("headline", "Builds 100% reliable queues", "languages", List.of("es-MX", "en")));
        Member other = with(Map.of("level", "beginner", "languages", List.of("ko")));

        found("?skill=" + skill.toUpperCase(Locale.ROOT)).body("items", hasSize(2));
        found("?skill=" + skill + "&level=beginner").body("items.userId", contains(other.id.toString()));
        found("?skill=" + skill + "&language=es").body("items.userId", contains(diego.id.toString()));
        found("?skill=" + skill + "&language=es-AR").body("items.userId", contains(diego.id.toString()));
        found("?skill=" + skill + "&q=RELIABLE").body("items.userId", contains(diego.id.toString()));
        found("?skill=" + skill + "&q=100%").body("items.userId", contains(diego.id.toString()));
        found("?skill=" + skill + "&q=1%r").body("items", empty());
        found("?q=" + skill + "&online=true").body("items", empty());
        me.as().get("/api/v1/partners?level=wizard").then().statusCode(400).body("errors.field", hasItem("level"));
    }

    @Test
    void pages_hold_everybody_once() {
        IntStream.range(0, 7).forEach(i -> with(Map.of()));
        List<String> ids = IntStream.rangeClosed(1, 3)
                .mapToObj(page -> found("?limit=3&page=" + page + "&skill=" + skill)
                        .body("pagination.total", equalTo(7))
                        .extract()
                        .<List<String>>path("items.userId"))
                .flatMap(List::stream)
                .toList();
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void who_is_online_comes_first() {
        Member diego = with(Map.of());
        Member ana = with(Map.of());
        diego.is("ONLINE", Instant.now());
        awaitAvailability(me, diego, "online");

        found("?skill=" + skill).body("items.userId", contains(diego.id.toString(), ana.id.toString()));
        found("?online=true&skill=" + skill).body("items.userId", contains(diego.id.toString()));

        diego.is("AWAY", Instant.now());
        awaitAvailability(me, diego, "away");
        found("?online=true&skill=" + skill).body("items.userId", contains(diego.id.toString()));
        diego.is("OFFLINE", Instant.now());
        awaitAvailability(me, diego, "offline");
        found("?online=true&skill=" + skill).body("items", empty());
    }

    @Test
    void who_is_blocked_sees_the_other_as_offline() {
        Member diego = with(Map.of());
        Member witness = Member.listed("Wen Li");
        diego.is("ONLINE", Instant.now());
        awaitAvailability(me, diego, "online");

        diego.as().put("/api/v1/partners/" + me.id + "/block").then().statusCode(204);
        diego.as().put("/api/v1/partners/" + me.id + "/block").then().statusCode(204);

        awaitAvailability(witness, diego, "online");
        awaitAvailability(me, diego, "offline");
        found("?skill=" + skill).body("items.availability", contains("offline"));
        found("?online=true&skill=" + skill).body("items", empty());
        me.save(profile(me, Map.of())).then().statusCode(200);
        diego.as().get("/api/v1/partners?skill=" + skill).then().body("items.userId", not(hasItem(me.id.toString())));
        diego.as().get("/api/v1/profile/blocks").then().body("name", contains("Mina Park"));
        me.as().get("/api/v1/profile/blocks").then().body("$", empty());

        diego.as().delete("/api/v1/partners/" + me.id + "/block").then().statusCode(204);
        awaitAvailability(me, diego, "online");
        diego.as().get("/api/v1/profile/blocks").then().body("$", empty());
    }

    @Test
    void nobody_blocks_themselves_or_a_stranger() {
        me.as().put("/api/v1/partners/" + me.id + "/block").then().statusCode(404);
        me.as().put("/api/v1/partners/" + UUID.randomUUID() + "/block").then().statusCode(404);
    }

    @Test
    void a_report_reaches_the_administrators_and_nobody_else() {
        Member diego = with(Map.of());
        String reason = "Rude, <i>twice</i> " + skill;
        me.as()
                .body(Map.of("reason", reason))
                .post("/api/v1/partners/" + diego.id + "/report")
                .then()
                .statusCode(201);

        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/partner-reports?limit=100")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem(reason))
                .body("items.find { it.reason == '" + reason + "' }.reportedName", containsString("Diego"));
        me.as().get("/api/v1/partner-reports").then().statusCode(403);
    }

    @Test
    void an_administrator_closes_a_report_once_and_open_ones_come_first() {
        Member diego = with(Map.of());
        String older = report(diego).statusCode(201).extract().path("id");
        String newer = report(diego).statusCode(201).extract().path("id");
        Map<String, Object> claims = Tokens.claims(UUID.randomUUID(), "admin");
        claims.put("name", "Ada Admin");

        close(Tokens.sign(claims), newer, "Talked to both")
                .statusCode(200)
                .body("closedByName", equalTo("Ada Admin"))
                .body("note", equalTo("Talked to both"));
        close(Tokens.admin(), newer, "Something else").statusCode(409).body("state", equalTo("closed"));
        close(Tokens.admin(), older, " ").statusCode(400).body("errors.field", hasItem("note"));
        close(Tokens.admin(), UUID.randomUUID().toString(), "Done").statusCode(404);
        close(me.token(true), older, "Done").statusCode(403);

        List<String> listed = given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/partner-reports?limit=100")
                .then()
                .body("items.find { it.id == '" + newer + "' }.note", equalTo("Talked to both"))
                .extract()
                .path("items.id");
        assertThat(listed.indexOf(older)).isLessThan(listed.indexOf(newer));
    }

    private static ValidatableResponse close(String token, String report, String note) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("note", note))
                .post("/api/v1/partner-reports/" + report + "/close")
                .then();
    }

    @Test
    void ten_reports_a_day_are_enough() {
        Member diego = with(Map.of());
        for (int i = 0; i < 10; i++) {
            report(diego).statusCode(201);
        }
        report(diego).statusCode(429).body("type", equalTo("/problems/rate-limited"));
        me.as()
                .body(Map.of("reason", " "))
                .post("/api/v1/partners/" + diego.id + "/report")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse report(Member reported) {
        return me.as()
                .body(Map.of("reason", "Spam"))
                .post("/api/v1/partners/" + reported.id + "/report")
                .then();
    }

    private Member with(Map<String, ?> changes) {
        Member member = Member.registered("Diego Alvarez");
        member.save(profile(member, changes)).then().statusCode(200);
        return member;
    }

    private Map<String, Object> profile(Member member, Map<String, ?> changes) {
        Map<String, Object> profile = member.profile();
        profile.put("skills", List.of("Kafka", skill));
        profile.putAll(changes);
        return profile;
    }

    private ValidatableResponse found(String query) {
        return me.as().get("/api/v1/partners" + query).then().statusCode(200);
    }

    private static void awaitAvailability(Member viewer, Member seen, String availability) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> viewer.as()
                .get("/api/v1/partners/" + seen.id)
                .then()
                .body("availability", equalTo(availability)));
    }
}
