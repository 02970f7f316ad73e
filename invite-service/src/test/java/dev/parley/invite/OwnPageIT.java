package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** One person whom two recruiters know: the own page is theirs, what was mailed for each recruiter stands alone. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class OwnPageIT {

    private final UUID otherOwner = UUID.randomUUID();
    private Scene first;
    private Scene second;
    private EventProbe requests;

    @BeforeEach
    void listen() {
        first = Scene.withInterviewAt(Instant.now().plus(Duration.ofDays(2)));
        second = first.withAnother(otherOwner);
        requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
    }

    @AfterEach
    void stop() {
        requests.close();
    }

    @Test
    void the_page_has_the_interviews_of_all_cards_whichever_recruiters_mail_led_there() {
        for (Scene scene : new Scene[] {first, second}) {
            home(homeOf(scene))
                    .statusCode(200)
                    .body(
                            "interviews.interviewId",
                            containsInAnyOrder(first.interview.toString(), second.interview.toString()));
        }
    }

    @Test
    void a_card_that_is_moved_to_another_address_takes_its_interviews_and_its_links_along_and_nothing_else() {
        String firsts = homeOf(first);
        String seconds = homeOf(second);

        second.moveTo("moved." + second.candidate + "@example.org");

        await().untilAsserted(() -> home(seconds).statusCode(410).body("code", equalTo("link-replaced")));
        home(firsts).statusCode(200).body("interviews.interviewId", contains(first.interview.toString()));
    }

    @Test
    void one_recruiters_new_link_does_not_end_the_others() {
        String firsts = homeOf(first);
        String seconds = homeOf(second);

        second.replaceLink();

        await().untilAsserted(() -> home(seconds).statusCode(410));
        home(firsts).statusCode(200);
    }

    @Test
    void an_invite_to_an_address_that_only_another_recruiter_knows_uses_nothing_of_their_card() {
        Scene own = Scene.withInterviewAt(Instant.now().plus(Duration.ofDays(3)));
        Scene foreign =
                Scene.withInterviewAt(Instant.now().plus(Duration.ofDays(3))).withAnother(otherOwner);
        foreign.moveTo("known." + foreign.candidate + "@example.org");
        String address = "known." + foreign.candidate + "@example.org";

        Response invite = own.post(Map.of("interviewId", own.interview, "email", address));

        invite.then().statusCode(201).body("name", nullValue()).body("locale", nullValue());
        assertThat(own.mailed(requests, invite)).doesNotContainKey("candidateName");
    }

    @Test
    void an_invite_follows_its_interview_to_another_card() {
        String before = Scene.key(second.mailed(requests, second.invite()).get("link"));
        second.giveOtherCard();
        await().untilAsserted(() -> home(homeOf(second)).statusCode(200));

        second.moveTo("moved." + second.candidate + "@example.org");

        await().untilAsserted(() -> Scene.redeemLink(before).then().statusCode(410));
        home(homeOf(first)).statusCode(200);
    }

    private String homeOf(Scene scene) {
        String mailed = Scene.key(scene.mailed(requests, scene.invite()).get("link"));
        Response access = Scene.redeemLink(mailed);
        access.then().statusCode(200);
        return Scene.key(access.path("homeLink"));
    }

    private static ValidatableResponse home(String key) {
        return given().header("X-Candidate-Key", key)
                .get("/api/v1/candidate/home")
                .then();
    }
}
