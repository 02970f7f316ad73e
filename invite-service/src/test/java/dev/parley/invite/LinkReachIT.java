package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** What staff can see opens one interview; the own page is entered by what was mailed, and by the newest of it only. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class LinkReachIT {

    @Inject
    LinkKeys keys;

    private EventProbe requests;

    @BeforeEach
    void listen() {
        requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
    }

    @AfterEach
    void stop() {
        requests.close();
    }

    @Test
    void the_link_that_staff_see_opens_its_interview_and_not_the_own_page() {
        Scene scene = scene();
        String shown = Scene.key(scene.invite().path("link"));

        Response access = Scene.redeemLink(shown);
        access.then().statusCode(200).body("homeLink", nullValue());
        assertThat(keys.verify(Scene.key(access.path("entryLink")))
                        .orElseThrow()
                        .purpose())
                .isEqualTo(LinkPurpose.SHOWN_INTERVIEW);
        home(shown).statusCode(404).body("code", equalTo("link-invalid"));
    }

    @Test
    void the_link_that_was_mailed_opens_the_own_page_too() {
        Scene scene = scene();
        String mailed = Scene.key(scene.mailed(requests, scene.invite()).get("link"));

        home(homeKey(Scene.redeemLink(mailed))).statusCode(200);
    }

    @Test
    void no_answer_to_staff_holds_what_was_mailed() {
        Scene scene = scene();
        Response invite = scene.invite();
        Map<String, String> mailed = scene.mailed(requests, invite);
        String listed = given().auth()
                .oauth2(Tokens.recruiter())
                .get("/api/v1/invites?interviewId=" + scene.interview)
                .asString();

        assertThat(invite.asString() + listed)
                .doesNotContain(Scene.key(mailed.get("link")))
                .doesNotContain("\"" + mailed.get("code") + "\"");
    }

    @Test
    void a_recruiter_who_invites_the_address_of_anothers_candidate_is_told_nothing_and_sees_no_other_interview() {
        Scene theirs = scene();
        Scene own = scene();

        Response invite = own.post(Map.of("interviewId", own.interview, "email", theirs.email));
        invite.then().statusCode(201).body("name", nullValue());

        Response access = Scene.redeemLink(Scene.key(invite.path("link")));
        access.then().body("interviewId", equalTo(own.interview.toString())).body("homeLink", nullValue());
    }

    @Test
    void a_link_of_before_opens_its_interview_only() {
        Scene scene = scene();
        UUID invite = UUID.fromString(scene.invite().path("id"));
        String before = keys.derive(new LinkKey(LinkPurpose.INVITE, LinkRole.CANDIDATE, invite, 0));

        Scene.redeemLink(before).then().statusCode(200).body("homeLink", nullValue());
    }

    @Test
    void a_new_link_of_the_interview_ends_the_earlier_ones_of_invite_and_own_page() {
        Scene scene = scene();
        Map<String, String> mailed = scene.mailed(requests, scene.invite());
        String invite = Scene.key(mailed.get("link"));
        String home = homeKey(Scene.redeemLink(invite));

        scene.replaceLink();

        awaitReplaced(home);
        Scene.redeemLink(invite).then().statusCode(410).body("code", equalTo("link-replaced"));
        String newer = Scene.key(scene.mailed(requests, scene.invite()).get("link"));
        home(homeKey(Scene.redeemLink(newer)))
                .statusCode(200)
                .body("interviews.interviewId", hasItem(scene.interview.toString()));
    }

    @Test
    void revoking_an_invite_ends_the_own_page_that_it_opened() {
        Scene scene = scene();
        Response invite = scene.invite();
        String home = homeKey(
                Scene.redeemLink(Scene.key(scene.mailed(requests, invite).get("link"))));

        given().auth()
                .oauth2(Tokens.recruiter())
                .contentType(ContentType.JSON)
                .post("/api/v1/invites/" + invite.path("id") + "/revoke")
                .then()
                .statusCode(200);

        home(home).statusCode(410).body("code", equalTo("link-replaced"));
    }

    @Test
    void after_a_change_of_address_what_went_to_the_former_one_opens_nothing() {
        Scene scene = scene();
        Map<String, String> first = scene.mailed(requests, scene.invite());
        String home = homeKey(Scene.redeemLink(Scene.key(first.get("link"))));
        Map<String, String> second = scene.mailed(requests, scene.invite());

        scene.moveTo("moved." + scene.candidate + "@example.org");

        awaitReplaced(home);
        Scene.redeemLink(Scene.key(second.get("link"))).then().statusCode(410);
        Scene.redeem(scene.email, second.get("code")).then().statusCode(410).body("code", equalTo("invite-revoked"));
    }

    private static Scene scene() {
        return Scene.withInterviewAt(Instant.now().plus(Duration.ofDays(2)));
    }

    private static String homeKey(Response access) {
        access.then().statusCode(200);
        return Scene.key(access.path("homeLink"));
    }

    private static ValidatableResponse home(String key) {
        return given().header("X-Candidate-Key", key)
                .get("/api/v1/candidate/home")
                .then();
    }

    private static void awaitReplaced(String homeKey) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> home(homeKey).statusCode(410).body("code", equalTo("link-replaced")));
    }
}
